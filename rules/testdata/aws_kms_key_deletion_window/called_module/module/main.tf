variable "window" {
  type    = number
  default = 5
}

resource "aws_kms_key" "this" {
  deletion_window_in_days = var.window
}

resource "aws_kms_key" "fixed" {
  deletion_window_in_days = 4
}
