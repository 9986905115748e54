resource "aws_kms_key" "orders" {
  description             = "Encrypts the orders database"
  deletion_window_in_days = 30
  enable_key_rotation     = true
  policy                  = data.aws_iam_policy_document.orders.json
}

resource "aws_kms_key" "invoices" {
  description             = "Encrypts the invoices bucket"
  deletion_window_in_days = 30
  enable_key_rotation     = true
  policy                  = data.aws_iam_policy_document.invoices.json
}
