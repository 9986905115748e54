resource "alicloud_kms_key" "set_later" {
  dkms_instance_id = "kst-sin65c1f4b2d8e7a9"
}

resource "alicloud_kms_secret" "unset_later" {
  dkms_instance_id = null # want "alicloud_kms_secret.unset_later: dkms_instance_id is null and not ignored"
}

resource "alicloud_kms_secret" "removed_later" {
  count = 0
}
