resource "aws_efs_file_system" "mended" {
  kms_key_id = aws_kms_key.main.arn
}

resource "aws_efs_file_system" "spoilt" {
  kms_key_id = aws_kms_key.main.arn
  encrypted  = true
}
