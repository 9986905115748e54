variable "window" {
  type = number
}

resource "aws_kms_key" "app" {
  deletion_window_in_days = var.window
}

resource "aws_kms_key" "sum" {
  deletion_window_in_days = var.window + 40
}

resource "aws_kms_key" "undeclared" {
  deletion_window_in_days = var.no_such_variable
}

# The variable of one key does not hide another key.
resource "aws_kms_key" "short" {
  deletion_window_in_days = 2 # want `^aws_kms_key.short: deletion_window_in_days is 2,`
}
