# tflint-ignore-file: aws_kms_key_deletion_window, aws_kms_key_rotation_enabled

resource "aws_kms_key" "file" {
  deletion_window_in_days = 3
}
