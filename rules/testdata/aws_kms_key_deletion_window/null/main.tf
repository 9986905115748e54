variable "window" {
  type    = number
  default = null
}

resource "aws_kms_key" "literal" {
  deletion_window_in_days = null
}

resource "aws_kms_key" "variable" {
  deletion_window_in_days = var.window
}

resource "aws_kms_replica_key" "conditional" {
  deletion_window_in_days = true ? null : 3
}
