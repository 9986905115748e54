resource "aws_ebs_encryption_by_default" "main" {
  enabled = false
}

resource "aws_ebs_volume" "main" { # want `kms_key_id is set, but encrypted is not set, so that EC2 refuses it`
  kms_key_id = aws_kms_key.main.arn
}
