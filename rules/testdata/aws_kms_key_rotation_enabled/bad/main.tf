resource "aws_kms_key" "orders" { # want `^aws_kms_key.orders: enable_key_rotation is not set, so this key will never be rotated`
  description             = "Encrypts the orders database"
  deletion_window_in_days = 30
}

resource "aws_kms_key" "invoices" {
  description             = "Encrypts the invoices bucket"
  deletion_window_in_days = 30
  enable_key_rotation     = false # want `^aws_kms_key.invoices: enable_key_rotation is false, so this key will never be rotated`
}
