resource "aws_db_instance" "orders" {
  identifier        = "orders"
  engine            = "postgres"
  instance_class    = "db.t4g.medium"
  storage_encrypted = true
  kms_key_id        = aws_kms_key.orders.arn
}

resource "aws_secretsmanager_secret" "orders" {
  name       = "orders/database"
  kms_key_id = aws_kms_alias.orders.arn
}
