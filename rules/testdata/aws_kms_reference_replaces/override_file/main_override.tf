resource "aws_ebs_volume" "mended" {
  kms_key_id = aws_kms_key.main.arn
}

resource "aws_ebs_volume" "spoilt" {
  kms_key_id = aws_kms_alias.main.arn # want `^aws_ebs_volume.spoilt: kms_key_id is aws_kms_alias.main.arn`
}

resource "aws_ebs_volume" "ignored" {
  lifecycle {
    ignore_changes = [kms_key_id]
  }
}
