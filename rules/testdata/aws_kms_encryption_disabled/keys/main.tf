variable "key" {
  type = string
}

variable "default" {
  type    = string
  default = "1234abcd-12ab-34cd-56ef-1234567890ab"
}

variable "on" {
  type = bool
}

locals {
  key = data.aws_kms_alias.main.target_key_arn
}

resource "aws_ebs_volume" "literal" { # want `kms_key_id is set, but encrypted is not set`
  kms_key_id = "arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
}

resource "aws_ebs_volume" "local" { # want `kms_key_id is set, but encrypted is not set`
  kms_key_id = local.key
}

resource "aws_ebs_volume" "variable" { # want `kms_key_id is set, but encrypted is not set`
  kms_key_id = var.default
}

resource "aws_ebs_volume" "either" { # want `kms_key_id is set, but encrypted is not set`
  kms_key_id = var.on ? local.key : aws_kms_key.main.arn
}

resource "aws_ebs_volume" "or_none" {
  kms_key_id = var.on ? local.key : null
}

resource "aws_ebs_volume" "together" {
  encrypted  = var.on
  kms_key_id = var.on ? local.key : null
}

resource "aws_ebs_volume" "unknown" {
  kms_key_id = var.key
}

resource "aws_ebs_volume" "output" {
  kms_key_id = module.kms.key_arn
}

resource "aws_ebs_volume" "empty" {
  kms_key_id = ""
}

resource "aws_ebs_volume" "zero" {
  count      = 0
  kms_key_id = aws_kms_key.main.arn
}

resource "aws_ebs_volume" "perhaps" { # want `kms_key_id is set, but encrypted is not set`
  count      = var.on ? 1 : 0
  kms_key_id = aws_kms_key.main.arn
}

resource "aws_launch_template" "dynamic" {
  dynamic "block_device_mappings" {
    for_each = { "/dev/sdb" = true, "/dev/sdc" = false }
    content {
      device_name = block_device_mappings.key
      ebs {
        encrypted  = block_device_mappings.value # want `^aws_launch_template.dynamic: block_device_mappings.ebs.kms_key_id is set, but encrypted is false`
        kms_key_id = aws_kms_key.main.arn
      }
    }
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "two_layers" {
  bucket = "two-layers"

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms:dsse"
      kms_master_key_id = "alias/main"
    }
  }
}
