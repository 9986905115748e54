resource "alicloud_kms_secret" "completed" {
  lifecycle {
    ignore_changes = [dkms_instance_id, encryption_key_id]
  }
}

resource "alicloud_kms_secret" "emptied" {
  encryption_key_id = null # want "alicloud_kms_secret.emptied: encryption_key_id is null and not ignored"
}
