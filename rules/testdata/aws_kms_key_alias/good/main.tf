resource "aws_kms_key" "orders" {
  description         = "Encrypts the orders database"
  enable_key_rotation = true
  policy              = data.aws_iam_policy_document.orders.json
}

resource "aws_kms_alias" "orders" {
  name          = "alias/orders"
  target_key_id = aws_kms_key.orders.key_id
}
