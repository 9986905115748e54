resource "aws_kms_key" "orders" {
  description             = "Encrypts the orders database"
  deletion_window_in_days = 30
  enable_key_rotation     = true
}

resource "aws_kms_key" "invoices" {
  description             = "Encrypts the invoices bucket"
  deletion_window_in_days = 30
  enable_key_rotation     = true
}
