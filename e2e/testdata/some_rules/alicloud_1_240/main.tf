terraform {
  required_providers {
    alicloud = {
      source  = "aliyun/alicloud"
      version = ">= 1.240.0"
    }
  }
}

# alicloud_kms_migration_lifecycle, alicloud_kms_instance_binding, alicloud_kms_secret_policy, alicloud_kms_secret_rotation
resource "alicloud_kms_secret" "unprotected" {
  secret_name               = "database"
  secret_data               = "example"
  version_id                = "v1"
  enable_automatic_rotation = true
  rotation_interval         = "7d"
}

# alicloud_kms_migration_redundant_ignore, alicloud_kms_key_rotation_enabled, alicloud_kms_key_policy
resource "alicloud_kms_key" "ignoring" {
  lifecycle {
    ignore_changes = [dkms_instance_id]
  }
}

# alicloud_kms_rotation_ignored, alicloud_kms_key_rotation_interval
resource "alicloud_kms_key" "never_rotated" {
  automatic_rotation = "Enabled"
  rotation_interval  = "3d"

  lifecycle {
    ignore_changes = [dkms_instance_id, automatic_rotation, rotation_interval]
  }
}

# alicloud_kms_dkms_instance_id_default
variable "dkms_instance_id" {
  type    = string
  default = "kst-example"
}

# alicloud_kms_key_rotation_unsupported, alicloud_kms_key_pending_window
resource "alicloud_kms_key" "signing" {
  key_spec               = "RSA_2048"
  key_usage              = "SIGN/VERIFY"
  automatic_rotation     = "Enabled"
  rotation_interval      = "90d"
  pending_window_in_days = 3
  dkms_instance_id       = var.dkms_instance_id
}

# alicloud_kms_policy_document, alicloud_kms_policy_wildcard_principal
resource "alicloud_kms_key" "public" {
  dkms_instance_id = var.dkms_instance_id
  policy = jsonencode({
    Version = "1"
    Statement = [
      { Sid = "Everybody", Effect = "Allow", Principal = { RAM = ["*"] }, Action = ["kms:Decrypt"], Resource = ["*"] },
      { Sid = "Nothing", Effect = "Allow", Principal = { RAM = ["acs:ram::123456789012****:*"] }, Resource = ["*"] },
    ]
  })
}
