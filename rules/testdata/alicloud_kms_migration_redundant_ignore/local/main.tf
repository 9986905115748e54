locals {
  none     = null
  instance = coalesce(null, "kst-sin65c1f4b2d8e7a9")
}

resource "alicloud_kms_key" "none" {
  dkms_instance_id = local.none
  lifecycle {
    ignore_changes = [dkms_instance_id] # want "alicloud_kms_key.none: ignoring dkms_instance_id has no effect"
  }
}

resource "alicloud_kms_key" "some" {
  dkms_instance_id = local.instance
  lifecycle {
    ignore_changes = [dkms_instance_id]
  }
}
