resource "aws_kms_key" "orders" {
  description         = "Encrypts the orders database"
  enable_key_rotation = true
  policy              = data.aws_iam_policy_document.orders.json

  lifecycle {
    prevent_destroy = true
  }
}
