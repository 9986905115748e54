# tflint-ignore: aws_kms_key_rotation_enabled # it encrypts nothing yet
resource "aws_kms_key" "above" {
  # tflint-ignore: aws_kms_key_deletion_window
  deletion_window_in_days = 3
}

resource "aws_kms_key" "beside" { # tflint-ignore: aws_kms_key_rotation_enabled
  deletion_window_in_days = 3     # tflint-ignore: aws_kms_key_deletion_window, aws_kms_key_policy
}
