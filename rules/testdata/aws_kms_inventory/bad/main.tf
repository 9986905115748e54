resource "aws_kms_key" "orders" { # want `^aws_kms_key.orders: rotation: on, every 90 days; policy: that of aws_kms_key_policy.orders; deletion window: 30 days; aliases: aws_kms_alias.orders; users: aws_db_instance.orders.$`
  enable_key_rotation     = true
  rotation_period_in_days = 90
}

resource "aws_kms_key_policy" "orders" {
  key_id = aws_kms_key.orders.key_id
  policy = file("policy.json")
}

resource "aws_kms_alias" "orders" {
  name          = "alias/orders"
  target_key_id = aws_kms_key.orders.key_id
}

resource "aws_db_instance" "orders" {
  instance_class    = "db.m7g.large"
  engine            = "postgres"
  storage_encrypted = true
  kms_key_id        = aws_kms_alias.orders.target_key_arn
}

resource "aws_kms_key" "forgotten" { # want `^aws_kms_key.forgotten: rotation: off; policy: KMS's default; deletion window: 7 days; aliases: none here; users: none here.$`
  deletion_window_in_days = 7
}
