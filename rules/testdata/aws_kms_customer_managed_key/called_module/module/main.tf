variable "kms_key_id" {
  default = null
}

resource "aws_db_instance" "this" {
  kms_key_id = var.kms_key_id
}
