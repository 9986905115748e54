variable "rotate" {
  type = bool
}

variable "environment" {
  type = string
}

resource "aws_kms_key" "unknown" {
  enable_key_rotation = var.rotate
}

resource "aws_kms_key" "condition" {
  enable_key_rotation = var.environment == "prod"
}

resource "aws_kms_key" "null_or_true" {
  enable_key_rotation = var.rotate ? true : null
}

resource "aws_kms_key" "off" { # want `^aws_kms_key.off: enable_key_rotation is not set`
  description = "Key of ${var.environment}"
}
