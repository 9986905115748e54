resource "aws_kms_key" "orders" {
  description  = "Encrypts the orders database"
  multi_region = true
}

resource "aws_kms_replica_key" "orders" {
  provider        = aws.ireland
  primary_key_arn = aws_kms_key.orders.arn
}
