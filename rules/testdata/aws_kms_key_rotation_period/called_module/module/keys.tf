variable "rotate" {
  type    = bool
  default = true
}

variable "days" {
  type    = number
  default = null
}

resource "aws_kms_key" "this" {
  enable_key_rotation     = var.rotate
  rotation_period_in_days = var.days
}
