# The API reference has two answers to whether a hardware instance rotates keys.
resource "alicloud_kms_key" "hardware" {
  dkms_instance_id = "kst-hzz65f176a0ogplgqabcd"
  protection_level = "HSM"
}

resource "alicloud_kms_key" "hardware_by_reference" {
  dkms_instance_id = alicloud_kms_instance.main.id
  protection_level = "HSM"
}

variable "instance" {}

resource "alicloud_kms_key" "perhaps" {
  dkms_instance_id = var.instance
  protection_level = "HSM"
}

resource "alicloud_kms_key" "shared" { # want `^alicloud_kms_key.shared: automatic_rotation is not set`
  protection_level = "HSM"
}

resource "alicloud_kms_key" "software" { # want `^alicloud_kms_key.software: automatic_rotation is not set`
  dkms_instance_id = "kst-hzz65f176a0ogplgqabcd"
  protection_level = "SOFTWARE"
}
