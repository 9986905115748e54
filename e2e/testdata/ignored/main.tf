resource "aws_kms_key" "reported" {
  deletion_window_in_days = 3
}
