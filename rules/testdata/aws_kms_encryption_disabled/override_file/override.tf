resource "aws_efs_file_system" "mended" {
  encrypted = true
}

resource "aws_efs_file_system" "spoilt" {
  encrypted = false # want `^aws_efs_file_system.spoilt: kms_key_id is set, but encrypted is false`
}
