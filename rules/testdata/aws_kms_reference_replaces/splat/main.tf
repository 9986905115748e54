# real TFLint only: the mock knows no functions

resource "aws_efs_file_system" "one" {
  kms_key_id = one(aws_kms_alias.other[*].arn) # want `kms_key_id is aws_kms_alias.other\[…\].arn`
}

resource "aws_efs_file_system" "old_splat" {
  kms_key_id = element(concat(aws_kms_alias.other.*.arn, [""]), 0) # want `kms_key_id is aws_kms_alias.other\[…\].arn`
}

resource "aws_efs_file_system" "splat_in_local" {
  kms_key_id = local.keys[0] # want `kms_key_id is aws_kms_alias.other\[…\].arn`
}

locals {
  keys = aws_kms_alias.other[*].arn
}

resource "aws_kms_alias" "other" {
  count         = 1
  name          = "alias/other"
  target_key_id = var.key_id
}

resource "aws_efs_file_system" "any" {
  kms_key_id = aws_kms_alias.several.*.arn[var.number] # want `kms_key_id is aws_kms_alias.several\[…\].arn`
}

resource "aws_kms_alias" "several" {
  count         = 2
  name          = "alias/several${count.index}"
  target_key_id = var.key_id
}
