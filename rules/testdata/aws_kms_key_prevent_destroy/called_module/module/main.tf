variable "description" {
  type = string
}

resource "aws_kms_key" "this" {
  description = var.description
}
