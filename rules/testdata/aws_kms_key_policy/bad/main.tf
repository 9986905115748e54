resource "aws_kms_key" "orders" { # want `^aws_kms_key.orders: the key has neither a policy nor an aws_kms_key_policy`
  description             = "Encrypts the orders database"
  deletion_window_in_days = 30
  enable_key_rotation     = true
}

resource "aws_kms_key" "invoices" {
  description         = "Encrypts the invoices bucket"
  enable_key_rotation = true
  policy              = "" # want `^aws_kms_key.invoices: the key has neither a policy nor an aws_kms_key_policy`
}
