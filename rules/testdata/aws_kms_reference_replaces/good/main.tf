resource "aws_db_instance" "orders" {
  allocated_storage = 50
  engine            = "postgres"
  instance_class    = "db.t4g.medium"
  storage_encrypted = true
  kms_key_id        = aws_kms_alias.orders.target_key_arn
}

resource "aws_instance" "build" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "m7g.large"

  root_block_device {
    encrypted  = true
    kms_key_id = data.aws_kms_key.volumes.arn
  }
}

data "aws_kms_key" "volumes" {
  key_id = "alias/volumes"
}
