resource "alicloud_kms_key" "null" {
  dkms_instance_id = null # want "alicloud_kms_key.null: dkms_instance_id is null and not ignored"
}

resource "alicloud_kms_secret" "empty" {
  secret_name      = "empty"
  dkms_instance_id = "" # want "alicloud_kms_secret.empty: dkms_instance_id is \"\" and not ignored"
}

resource "alicloud_kms_secret" "null_ignored" {
  secret_name      = "ignored"
  dkms_instance_id = null

  lifecycle {
    ignore_changes = [dkms_instance_id]
  }
}
