# Keys of a hardware instance do not rotate.
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

resource "alicloud_kms_instance" "hardware" {
  product_version = "1"
}

resource "alicloud_kms_instance" "software" {
  product_version = "3"
}

# The level is another rule's.
resource "alicloud_kms_key" "in_the_hardware" {
  dkms_instance_id = alicloud_kms_instance.hardware.id
}

resource "alicloud_kms_key" "in_the_software" { # want `^alicloud_kms_key.in_the_software: automatic_rotation is not set`
  dkms_instance_id = alicloud_kms_instance.software.id
  protection_level = "HSM"
}

resource "alicloud_kms_key" "migrated_hardware" {
  protection_level = "HSM"

  lifecycle {
    ignore_changes = [dkms_instance_id]
  }
}
