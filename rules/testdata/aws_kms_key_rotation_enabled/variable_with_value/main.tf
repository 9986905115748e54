variable "rotate" {
  default = true
}

variable "keep" {
  type    = string
  default = "false"
}

variable "settings" {
  default = {
    rotation = false
  }
}

resource "aws_kms_key" "on" {
  enable_key_rotation = var.rotate
}

resource "aws_kms_key" "off" {
  enable_key_rotation = !var.rotate # want `^aws_kms_key.off: enable_key_rotation is false`
}

resource "aws_kms_key" "text" {
  enable_key_rotation = var.keep # want `^aws_kms_key.text: enable_key_rotation is "?false`
}

resource "aws_kms_key" "attribute" {
  enable_key_rotation = var.settings.rotation # want `^aws_kms_key.attribute: enable_key_rotation is false`
}
