locals {
  none     = ""
  instance = "kst-sin65c1f4b2d8e7a9"
}

resource "alicloud_kms_key" "set" {
  dkms_instance_id = local.instance
}

resource "alicloud_kms_key" "none" {
  dkms_instance_id = local.none # want "alicloud_kms_key.none: dkms_instance_id is not set"
}
