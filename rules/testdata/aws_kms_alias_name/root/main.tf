terraform {
  backend "s3" {}
}

variable "none" {
  default = ""
}

resource "aws_kms_alias" "main" {
  name          = "alias/${var.none}" # want `name is "alias/", but KMS takes no alias`
  target_key_id = aws_kms_key.main.key_id
}
