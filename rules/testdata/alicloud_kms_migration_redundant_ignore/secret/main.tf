# Removing these entries would destroy the secrets.
resource "alicloud_kms_secret" "only_entry" {
  secret_name = "one"

  lifecycle {
    ignore_changes = [dkms_instance_id]
  }
}

resource "alicloud_kms_secret" "all_entries" {
  secret_name      = "all"
  dkms_instance_id = null

  lifecycle {
    ignore_changes = ["dkms_instance_id", version_id]
  }
}
