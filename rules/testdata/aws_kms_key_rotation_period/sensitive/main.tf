variable "days" {
  type      = number
  sensitive = true
  default   = 30
}

variable "rotate" {
  type      = bool
  sensitive = true
  default   = false
}

resource "aws_kms_key" "period" {
  enable_key_rotation     = true
  rotation_period_in_days = var.days
}

# What is printed of a sensitive period would be its value.
resource "aws_kms_key" "period_without_rotation" {
  rotation_period_in_days = var.days
}

resource "aws_kms_key" "rotation" {
  enable_key_rotation     = var.rotate
  rotation_period_in_days = 180
}
