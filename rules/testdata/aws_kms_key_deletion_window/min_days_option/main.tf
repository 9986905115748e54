resource "aws_kms_key" "short" {
  deletion_window_in_days = 29 # want `^aws_kms_key.short: deletion_window_in_days is 29, but must be 30 days`
}

resource "aws_kms_key" "right" {
  deletion_window_in_days = 30
}

resource "aws_kms_key" "long" {
  deletion_window_in_days = 31 # want `^aws_kms_key.long: deletion_window_in_days is 31,`
}

resource "aws_kms_key" "unset" {
}
