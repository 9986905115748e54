resource "alicloud_kms_key" "set_later" {
  dkms_instance_id = ""
}

resource "alicloud_kms_secret" "unset_later" {
  secret_name      = "unset"
  dkms_instance_id = "kst-sin65c1f4b2d8e7a9"
}

resource "alicloud_kms_secret" "removed_later" {
  secret_name = "removed"
}
