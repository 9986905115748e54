terraform {
  backend "s3" {}
}

variable "none" {
  default = null
}

resource "aws_db_instance" "main" {
  kms_key_id = var.none # want `^aws_db_instance.main: kms_key_id is null, so that`
}
