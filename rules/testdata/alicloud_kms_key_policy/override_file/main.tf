resource "alicloud_kms_key" "mended" {
  dkms_instance_id = "kst-hzz65f176a0ogplgqnbb0"
}

resource "alicloud_kms_key" "broken" {
  dkms_instance_id = "kst-hzz65f176a0ogplgqnbb0"
  policy           = "{}"
}

resource "alicloud_kms_key" "unset" { # want `^alicloud_kms_key.unset: policy is not set`
  dkms_instance_id = "kst-hzz65f176a0ogplgqnbb0"
}
