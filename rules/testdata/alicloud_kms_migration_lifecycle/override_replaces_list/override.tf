resource "alicloud_kms_key" "orders" {
  lifecycle {
    ignore_changes = [description] # want "alicloud_kms_key.orders: dkms_instance_id is neither"
  }
}

# Terraform keeps the keyword.
resource "alicloud_kms_secret" "all" {
  lifecycle {
    ignore_changes = [version_id]
  }
}

resource "alicloud_kms_secret" "to_all" {
  lifecycle {
    ignore_changes = all
  }
}
