resource "alicloud_kms_key" "null" {
  dkms_instance_id = null # want "alicloud_kms_key.null: dkms_instance_id is not set"
}

resource "alicloud_kms_secret" "empty" {
  secret_name      = "empty"
  dkms_instance_id = "" # want "alicloud_kms_secret.empty: dkms_instance_id is not set"
}
