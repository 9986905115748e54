variable "window" {
  type = number
}

resource "aws_kms_key" "this" {
  deletion_window_in_days = var.window
}
