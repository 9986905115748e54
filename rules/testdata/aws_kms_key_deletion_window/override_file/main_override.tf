resource "aws_kms_key" "mended" {
  deletion_window_in_days = 7
}

resource "aws_kms_key" "broken" {
  deletion_window_in_days = 3 # want `^aws_kms_key.broken: deletion_window_in_days is 3,`
}

resource "aws_kms_key" "added" {
  deletion_window_in_days = 100 # want `^aws_kms_key.added: deletion_window_in_days is 100,`
}

resource "aws_kms_key" "removed" {
  count = 0
}
