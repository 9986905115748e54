resource "aws_kms_key" "right" {
  deletion_window_in_days = "7"
}

resource "aws_kms_key" "wrong" {
  deletion_window_in_days = "3" # want `^aws_kms_key.wrong: deletion_window_in_days is "?3"?, but must be`
}

# What is no number at all, terraform validate reports.
resource "aws_kms_key" "word" {
  deletion_window_in_days = "a month"
}
