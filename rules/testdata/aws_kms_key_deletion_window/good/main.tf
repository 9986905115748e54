resource "aws_kms_key" "orders" {
  description             = "Encrypts the orders database"
  multi_region            = true
  enable_key_rotation     = true
  deletion_window_in_days = 30
  policy                  = data.aws_iam_policy_document.orders.json
}

resource "aws_kms_replica_key" "orders_frankfurt" {
  provider                = aws.frankfurt
  description             = "Copy of the orders key"
  primary_key_arn         = aws_kms_key.orders.arn
  deletion_window_in_days = 14
  policy                  = data.aws_iam_policy_document.orders.json
}
