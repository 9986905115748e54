resource "aws_kms_key" "orders" {
  description             = "Encrypts the orders database"
  enable_key_rotation     = true
  deletion_window_in_days = 3 # want `^aws_kms_key.orders: deletion_window_in_days is 3, but must be from 7 to 30 days`
}

resource "aws_kms_replica_key" "orders_frankfurt" {
  provider                = aws.frankfurt
  description             = "Copy of the orders key"
  primary_key_arn         = aws_kms_key.orders.arn
  deletion_window_in_days = 90 # want `^aws_kms_replica_key.orders_frankfurt: deletion_window_in_days is 90, but must be from 7 to 30 days`
}
