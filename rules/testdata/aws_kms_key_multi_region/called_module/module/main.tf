variable "multi_region" {
  default = false
}

resource "aws_kms_key" "this" {
  multi_region = var.multi_region
}
