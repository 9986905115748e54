variable "enabled" {
  default = false
}

variable "in_use" {
  default = true
}

resource "aws_kms_key" "literal" {
  is_enabled = false
}

resource "aws_kms_key" "variable" {
  is_enabled          = var.enabled
  enable_key_rotation = false
}

resource "aws_kms_key" "text" {
  is_enabled = "false"
}

resource "aws_kms_key" "in_use" { # want `^aws_kms_key.in_use: enable_key_rotation is not set`
  is_enabled = var.in_use
}

resource "aws_kms_key" "null" { # want `^aws_kms_key.null: enable_key_rotation is not set`
  is_enabled = null
}
