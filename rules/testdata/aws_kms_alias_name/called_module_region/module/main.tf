variable "region" {
  default = "us-east-1"
}

resource "aws_kms_key" "this" {
  region = "us-east-1"
}

resource "aws_kms_alias" "this" {
  region        = var.region
  name          = "alias/this"
  target_key_id = aws_kms_key.this.key_id
}
