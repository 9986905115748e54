resource "aws_ebs_encryption_by_default" "main" {
}

resource "aws_ebs_volume" "main" {
  kms_key_id = aws_kms_key.main.arn
}

resource "aws_instance" "main" {
  root_block_device {
    kms_key_id = aws_kms_key.main.arn
  }
}

resource "aws_efs_file_system" "main" { # want `kms_key_id is set, but encrypted is not set, so that the provider refuses to create the file system`
  kms_key_id = aws_kms_key.main.arn
}
