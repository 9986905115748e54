resource "aws_kms_key" "below" {
  deletion_window_in_days = 6 # want `^aws_kms_key.below: deletion_window_in_days is 6,`
}

resource "aws_kms_key" "lowest" {
  deletion_window_in_days = 7
}

resource "aws_kms_key" "highest" {
  deletion_window_in_days = 30
}

resource "aws_kms_key" "above" {
  deletion_window_in_days = 31 # want `^aws_kms_key.above: deletion_window_in_days is 31,`
}

resource "aws_kms_key" "zero" {
  deletion_window_in_days = 0 # want `^aws_kms_key.zero: deletion_window_in_days is 0,`
}

resource "aws_kms_key" "negative" {
  deletion_window_in_days = -7 # want `^aws_kms_key.negative: deletion_window_in_days is -7,`
}

resource "aws_kms_key" "computed" {
  deletion_window_in_days = 7 * 24 # want `^aws_kms_key.computed: deletion_window_in_days is 168,`
}
