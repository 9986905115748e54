resource "aws_db_instance" "orders" {
  allocated_storage = 50
  engine            = "postgres"
  instance_class    = "db.t4g.medium"
  storage_encrypted = true
  kms_key_id        = aws_kms_alias.orders.arn # want `^aws_db_instance.orders: kms_key_id is aws_kms_alias.orders.arn, the ARN of an alias, while RDS gives back the ARN of the key, so that every plan destroys and recreates this resource with its data. Write aws_kms_alias.orders.target_key_arn.$`
}

resource "aws_instance" "build" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "m7g.large"

  root_block_device {
    encrypted  = true
    kms_key_id = data.aws_kms_key.volumes.key_id # want `^aws_instance.build: root_block_device.kms_key_id is data.aws_kms_key.volumes.key_id, the name of an alias, while EC2 gives back the ARN of the key, .* Write data.aws_kms_key.volumes.arn.$`
  }
}

data "aws_kms_key" "volumes" {
  key_id = "alias/volumes"
}
