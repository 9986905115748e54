resource "aws_kms_key" "orders" {
  description         = "Encrypts the orders database"
  multi_region        = true
  enable_key_rotation = true
  policy              = data.aws_iam_policy_document.orders.json
}

resource "aws_kms_replica_key" "orders" {
  provider        = aws.ireland
  primary_key_arn = aws_kms_key.orders.arn
  policy          = data.aws_iam_policy_document.orders.json
}
