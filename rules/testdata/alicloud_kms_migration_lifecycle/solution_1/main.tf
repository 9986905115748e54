# The migration document's Solution 1, which is enough whatever the provider's version.
resource "alicloud_kms_key" "invoices" {

  # added for the migration
  lifecycle {
    ignore_changes = [dkms_instance_id, automatic_rotation, rotation_interval]
  }

  automatic_rotation     = "Enabled"
  rotation_interval      = "90d"
  description            = "invoices"
  key_usage              = "ENCRYPT/DECRYPT"
  pending_window_in_days = 7
}

resource "alicloud_kms_key" "hardware" {
  protection_level = "HSM"

  lifecycle {
    ignore_changes = [dkms_instance_id, automatic_rotation, rotation_interval, protection_level]
  }
}

resource "alicloud_kms_secret" "invoices" {
  lifecycle {
    ignore_changes = [dkms_instance_id]
  }

  enable_automatic_rotation = false
  secret_name               = "invoices"
  secret_data               = "example"
  version_id                = "v1"
  encryption_key_id         = alicloud_kms_key.invoices.id
}
