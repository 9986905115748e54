variable "settings" {
  default = {}
}

resource "alicloud_kms_secret" "policy" {
  dkms_instance_id = "kst-hzz65f176a0ogplgqnbb0"
  policy           = var.settings.policy
}

resource "alicloud_kms_secret" "no_such_file" {
  dkms_instance_id = "kst-hzz65f176a0ogplgqnbb0"
  policy           = file("${path.module}/no-such-file.json")
}

resource "alicloud_kms_secret" "number" { # want `^alicloud_kms_secret.number: policy is not set`
  dkms_instance_id = "kst-hzz65f176a0ogplgqnbb0"
  count            = var.settings.number
}
