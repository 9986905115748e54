resource "alicloud_kms_secret" "completed" {
  secret_name = "completed"

  lifecycle {
    ignore_changes = [dkms_instance_id]
  }
}

resource "alicloud_kms_secret" "emptied" {
  secret_name       = "emptied"
  encryption_key_id = "key-1"
}
