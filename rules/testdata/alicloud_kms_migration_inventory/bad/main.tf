resource "alicloud_kms_secret" "orders" { # want `^alicloud_kms_secret.orders: at risk: dkms_instance_id is neither set`
  secret_name = "orders"
  version_id  = "1"
  secret_data = var.orders
}

resource "alicloud_kms_secret" "billing" { # want `^alicloud_kms_secret.billing: safe: ignore_changes covers`
  secret_name = "billing"
  version_id  = "1"
  secret_data = var.billing

  lifecycle {
    ignore_changes = [dkms_instance_id, encryption_key_id]
  }
}

variable "orders" {
  type      = string
  sensitive = true
}

variable "billing" {
  type      = string
  sensitive = true
}
