resource "alicloud_kms_instance" "hardware" {
  product_version = 1
}

resource "alicloud_kms_instance" "other" {
  product_version = "hardware"
}

resource "alicloud_kms_instance" "software" {
  product_version = "3"
}

locals {
  instance = alicloud_kms_instance.hardware.id
}

variable "shared" {
  type = bool
}

variable "instance" {
  type = string
}

resource "alicloud_kms_key" "local" { # want `^alicloud_kms_key.local: protection_level is "SOFTWARE"`
  dkms_instance_id = local.instance
}

resource "alicloud_kms_key" "template" { # want `^alicloud_kms_key.template: protection_level is "SOFTWARE"`
  dkms_instance_id = "${alicloud_kms_instance.hardware.id}"
}

resource "alicloud_kms_key" "either" { # want `^alicloud_kms_key.either: protection_level is "SOFTWARE"`
  dkms_instance_id = var.shared ? alicloud_kms_instance.hardware.id : alicloud_kms_instance.other.id
}

resource "alicloud_kms_key" "mixed" {
  dkms_instance_id = var.shared ? alicloud_kms_instance.hardware.id : alicloud_kms_instance.software.id
}

resource "alicloud_kms_key" "perhaps" {
  dkms_instance_id = var.shared ? alicloud_kms_instance.hardware.id : null
}

resource "alicloud_kms_key" "literal" {
  dkms_instance_id = "kst-hzz65f176a0ogplgqabcd"
}

resource "alicloud_kms_key" "variable" {
  dkms_instance_id = var.instance
}

resource "alicloud_kms_key" "elsewhere" {
  dkms_instance_id = data.alicloud_kms_instances.all.ids[0]
}

resource "alicloud_kms_key" "other_attribute" {
  dkms_instance_id = alicloud_kms_instance.hardware.instance_name
}

resource "alicloud_kms_key" "unset" {
  description = "in no instance"
}
