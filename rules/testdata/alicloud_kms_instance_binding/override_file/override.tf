resource "alicloud_kms_key" "set_later" {
  dkms_instance_id = "kst-sin65c1f4b2d8e7a9"
}

resource "alicloud_kms_key" "emptied_later" {
  dkms_instance_id = "" # want "alicloud_kms_key.emptied_later: dkms_instance_id is not set"
}
