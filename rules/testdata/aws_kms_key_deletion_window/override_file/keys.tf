resource "aws_kms_key" "in_another_file" {
  deletion_window_in_days = 30
}
