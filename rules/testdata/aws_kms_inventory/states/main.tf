terraform {
  backend "s3" {}
}

variable "open" {
  type = string
}

resource "aws_kms_key" "signing" { # want `rotation: none, since its key_usage is "SIGN_VERIFY"; policy: its own; deletion window: 30 days; aliases: none here; users: aws_kms_grant.signing\.$`
  key_usage                = "SIGN_VERIFY"
  customer_master_key_spec = "SYMMETRIC_DEFAULT"
  policy                   = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" }] })
}

resource "aws_kms_grant" "signing" {
  key_id            = aws_kms_key.signing.key_id
  grantee_principal = "arn:aws:iam::111122223333:role/signer"
  operations        = ["Sign"]
}

resource "aws_kms_key" "ignored" { # want `rotation: cannot be known, since ignore_changes covers it; policy: cannot be known, since ignore_changes covers it; deletion window: cannot be known, since ignore_changes covers it`
  enable_key_rotation     = true
  deletion_window_in_days = 7

  lifecycle {
    ignore_changes = all
  }
}

resource "aws_kms_key" "open" { # want `rotation: cannot be known; policy: cannot be known; deletion window: cannot be known; aliases`
  enable_key_rotation     = var.open
  policy                  = var.open
  deletion_window_in_days = var.open
}

resource "aws_kms_key" "disabled" { # want `rotation: none, since the key is disabled; policy: its own, which KMS refuses; deletion window: 30 days`
  is_enabled              = false
  enable_key_rotation     = true
  policy                  = "{"
  deletion_window_in_days = null
}

resource "aws_kms_key" "twice" { # want `rotation: on, how often cannot be known; policy: its own and that of aws_kms_key_policy.twice, which overwrite each other`
  enable_key_rotation     = true
  rotation_period_in_days = var.open
  policy                  = "{}"
}

resource "aws_kms_key_policy" "twice" {
  key_id = aws_kms_key.twice.key_id
  policy = "{}"
}

resource "aws_kms_key" "spec" { # want `rotation: cannot be known; policy: KMS's default`
  enable_key_rotation      = true
  customer_master_key_spec = var.open
}

resource "aws_kms_key" "switch" { # want `rotation: cannot be known; policy: KMS's default`
  enable_key_rotation = true
  is_enabled          = var.open
}

resource "aws_kms_key" "plain" { # want `rotation: on, KMS's default period; policy: KMS's default; deletion window: 30 days; aliases: aws_kms_alias.plain, perhaps more; users: aws_instance.plain, perhaps more\.$`
  enable_key_rotation = true
}

resource "aws_kms_alias" "plain" {
  target_key_id = aws_kms_key.plain.arn
}

resource "aws_kms_alias" "perhaps" {
  count         = var.open
  target_key_id = aws_kms_key.plain.arn
}

resource "aws_instance" "plain" {
  root_block_device {
    encrypted  = true
    kms_key_id = aws_kms_key.plain.arn
  }

  dynamic "ebs_block_device" {
    for_each = ["/dev/sdb", "/dev/sdc"]

    content {
      device_name = ebs_block_device.value
      encrypted   = true
      kms_key_id  = aws_kms_key.plain.arn
    }
  }
}

resource "aws_ebs_volume" "perhaps" {
  kms_key_id = var.open == "yes" ? aws_kms_key.plain.arn : aws_kms_key.twice.arn
}

resource "aws_kms_external_key" "imported" { # want `rotation: none, since its material is imported; policy: KMS's default; deletion window: 14 days`
  deletion_window_in_days = 14
}

resource "aws_kms_replica_key" "replica" { # want `rotation: its primary key's; policy: KMS's default; deletion window: 30 days`
  primary_key_arn = aws_kms_key.plain.arn
}

resource "aws_kms_key" "none" {
  count = 0
}
