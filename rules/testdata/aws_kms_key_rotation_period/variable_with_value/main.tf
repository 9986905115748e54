variable "days" {
  default = 45
}

variable "text" {
  type    = string
  default = "365"
}

variable "rotate" {
  default = true
}

resource "aws_kms_key" "wrong" {
  enable_key_rotation     = var.rotate
  rotation_period_in_days = var.days # want `^aws_kms_key.wrong: rotation_period_in_days is 45,`
}

resource "aws_kms_key" "right" {
  enable_key_rotation     = var.rotate
  rotation_period_in_days = var.text
}

resource "aws_kms_key" "tripled" {
  enable_key_rotation     = var.rotate
  rotation_period_in_days = var.days * 3
}
