# Solution 1 of the migration document: Terraform ignores what the migration changes.

variable "account_id" {
  description = "The Alibaba Cloud account that holds the keys."
  type        = string
}

locals {
  key_policy = jsonencode({
    Version = "1"
    Statement = [{
      Sid       = "the account administers its keys"
      Effect    = "Allow"
      Principal = { RAM = ["acs:ram::${var.account_id}:*"] }
      Action    = ["kms:*"]
      Resource  = ["*"]
    }]
  })
}

resource "alicloud_kms_key" "orders" {
  description            = "order database"
  automatic_rotation     = "Enabled"
  rotation_interval      = "7776000s"
  pending_window_in_days = 30
  policy                 = local.key_policy

  lifecycle {
    ignore_changes = [dkms_instance_id, automatic_rotation, rotation_interval]
  }
}

resource "alicloud_kms_secret" "database" {
  secret_name             = "orders/database"
  secret_data             = "rotated by hand"
  version_id              = "v1"
  encryption_key_id       = alicloud_kms_key.orders.id
  policy                  = local.key_policy
  recovery_window_in_days = 30

  lifecycle {
    ignore_changes = [dkms_instance_id, secret_data, version_id]
  }
}
