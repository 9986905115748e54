resource "aws_db_instance" "orders" { # want `^aws_db_instance.orders: kms_key_id is set, but storage_encrypted is not set, so that RDS refuses to create the instance. Write storage_encrypted = true, or remove the key.$`
  allocated_storage = 50
  engine            = "postgres"
  instance_class    = "db.t4g.medium"
  kms_key_id        = aws_kms_key.orders.arn
}

resource "aws_instance" "build" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "m7g.large"

  root_block_device {
    encrypted  = false # want `^aws_instance.build: root_block_device.kms_key_id is set, but encrypted is false, so that EC2 refuses to start the instance. Write encrypted = true, or remove the key.$`
    kms_key_id = aws_kms_key.orders.arn
  }
}
