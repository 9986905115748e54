resource "aws_kms_key" "mended" {
  deletion_window_in_days = 3
}

resource "aws_kms_key" "broken" {
  deletion_window_in_days = 30
}

resource "aws_kms_key" "added" {
}

resource "aws_kms_key" "removed" {
  deletion_window_in_days = 3
}
