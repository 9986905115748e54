variable "primary" {
  type = string
}

resource "aws_kms_replica_key" "this" {
  primary_key_arn = var.primary
}
