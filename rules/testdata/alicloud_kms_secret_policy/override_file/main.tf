resource "alicloud_kms_secret" "mended" {
  dkms_instance_id = "kst-hzz65f176a0ogplgqnbb0"
}

resource "alicloud_kms_secret" "broken" {
  dkms_instance_id = "kst-hzz65f176a0ogplgqnbb0"
  policy           = "{}"
}

resource "alicloud_kms_secret" "unset" { # want `^alicloud_kms_secret.unset: policy is not set`
  dkms_instance_id = "kst-hzz65f176a0ogplgqnbb0"
}
