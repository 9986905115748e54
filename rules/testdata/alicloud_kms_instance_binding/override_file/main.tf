resource "alicloud_kms_key" "set_later" {
  description = "set"
}

resource "alicloud_kms_key" "emptied_later" {
  dkms_instance_id = "kst-sin65c1f4b2d8e7a9"
}
