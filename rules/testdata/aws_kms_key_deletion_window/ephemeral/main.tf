variable "window" {
  type      = number
  ephemeral = true
  default   = 3
}

resource "aws_kms_key" "this" {
  deletion_window_in_days = var.window
}
