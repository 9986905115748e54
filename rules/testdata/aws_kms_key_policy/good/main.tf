resource "aws_kms_key" "orders" {
  description             = "Encrypts the orders database"
  deletion_window_in_days = 30
  enable_key_rotation     = true
}

resource "aws_kms_key_policy" "orders" {
  key_id = aws_kms_key.orders.id
  policy = data.aws_iam_policy_document.orders.json
}

resource "aws_kms_key" "invoices" {
  description         = "Encrypts the invoices bucket"
  enable_key_rotation = true
  policy              = file("${path.module}/invoices-key.json")
}
