resource "aws_db_instance" "orders" { # want `^aws_db_instance.orders: kms_key_id is not set, so that RDS has no key whose policy you can write and which you can disable. Give it a key of your own. One that exists would be replaced for that, without its data.$`
  identifier        = "orders"
  engine            = "postgres"
  instance_class    = "db.t4g.medium"
  storage_encrypted = true
}

resource "aws_secretsmanager_secret" "orders" {
  name       = "orders/database"
  kms_key_id = "alias/aws/secretsmanager" # want `^aws_secretsmanager_secret.orders: kms_key_id is "alias/aws/secretsmanager", so that Secrets Manager has no key whose policy you can write and which you can disable. Give it a key of your own.$`
}
