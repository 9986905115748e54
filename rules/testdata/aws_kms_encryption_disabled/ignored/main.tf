# What exists already can be encrypted, whatever the configuration says.
resource "aws_ebs_volume" "imported" {
  kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"

  lifecycle {
    ignore_changes = [encrypted]
  }
}

resource "aws_ebs_volume" "other" { # want `aws_ebs_volume.other: kms_key_id is set, but encrypted is not set`
  kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"

  lifecycle {
    ignore_changes = [size]
  }
}
