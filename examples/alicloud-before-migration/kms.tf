# The keys and secrets of a shop, as they were written for KMS 1.0.

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

# Encrypts the order database.
resource "alicloud_kms_key" "orders" {
  description            = "order database"
  automatic_rotation     = "Enabled"
  rotation_interval      = "7776000s"
  pending_window_in_days = 30
  policy                 = local.key_policy
}

# One key for each service that keeps customer data.
resource "alicloud_kms_key" "service" {
  for_each = {
    billing  = "31536000s"
    shipping = "7776000s"
  }

  description            = "service ${each.key}"
  automatic_rotation     = "Enabled"
  rotation_interval      = each.value
  pending_window_in_days = 30
  policy                 = local.key_policy

  lifecycle {
    prevent_destroy = true
  }
}

resource "alicloud_kms_secret" "database" {
  secret_name             = "orders/database"
  secret_data             = "rotated by hand" # replaced after the first apply
  version_id              = "v1"
  encryption_key_id       = alicloud_kms_key.orders.id
  policy                  = local.key_policy
  recovery_window_in_days = 30

  lifecycle {
    # The password is changed in the console.
    ignore_changes = [
      secret_data,
      version_id, # follows secret_data
    ]
  }
}
