variable "deletion_window_in_days" {
  type = number
}

variable "policy" {
  type = string
}

resource "aws_kms_key" "this" {
  deletion_window_in_days = var.deletion_window_in_days
  enable_key_rotation     = true
  policy                  = var.policy
}
