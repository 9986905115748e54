resource "aws_efs_file_system" "one_line" { kms_key_id = aws_kms_alias.main.arn } # want `kms_key_id is aws_kms_alias.main.arn`

resource "aws_efs_file_system" "comments" {
  # Which key it is.
  kms_key_id = /* the alias */ aws_kms_alias.main.arn // want `kms_key_id is aws_kms_alias.main.arn`
  encrypted  = true                                   # always
}

resource "aws_efs_file_system" "lines" {
  kms_key_id = (
    # want@-1 `kms_key_id is aws_kms_alias.main.arn`
    var.blue
    ? aws_kms_alias.main.arn
    : aws_kms_alias.other[0].arn # the other one
  )
}

resource "aws_efs_file_system" "local" {
  kms_key_id = local.key # want `kms_key_id is aws_kms_alias.main.arn`
}

resource "aws_efs_file_system" "half_local" {
  kms_key_id = var.blue ? aws_kms_alias.main.arn : local.key # want `kms_key_id is aws_kms_alias.main.arn`
}

variable "blue" {
  type = bool
}

locals {
  key = aws_kms_alias.main.arn
}
