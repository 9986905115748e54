resource "alicloud_kms_instance" "hardware" {
  product_version = "1"
}

resource "alicloud_kms_key" "in_it" {
  dkms_instance_id   = alicloud_kms_instance.hardware.id
  protection_level   = "HSM"
  automatic_rotation = "Enabled" # want `^alicloud_kms_key.in_it: automatic_rotation is "Enabled", but KMS cannot rotate this key, since it is in a hardware instance.`
  rotation_interval  = "365d"
}

resource "alicloud_kms_key" "of_hardware" {
  dkms_instance_id   = "kst-hzz65f176a0ogplgqabcd"
  protection_level   = "HSM"
  automatic_rotation = "Enabled" # want `^alicloud_kms_key.of_hardware: .*since its protection_level in a KMS instance is "HSM"`
  rotation_interval  = "730d"
}

resource "alicloud_kms_key" "in_one_of_several" {
  count              = 2
  dkms_instance_id   = alicloud_kms_instance.several[count.index].id
  automatic_rotation = "Enabled" # want `^alicloud_kms_key.in_one_of_several: automatic_rotation is "Enabled", but KMS cannot rotate`
  rotation_interval  = "365d"
}

resource "alicloud_kms_instance" "several" {
  count           = 2
  product_version = "hardware"
}
