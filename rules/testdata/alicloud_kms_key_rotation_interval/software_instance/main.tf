resource "alicloud_kms_instance" "software" {
  product_version = "3"
}

resource "alicloud_kms_instance" "small" {
  product_version = "5"
}

resource "alicloud_kms_instance" "unknown" {
  vpc_id = "vpc-1"
}

resource "alicloud_kms_key" "two_years" {
  dkms_instance_id   = alicloud_kms_instance.software.id
  automatic_rotation = "Enabled"
  rotation_interval  = "730d" # want `^alicloud_kms_key.two_years: rotation_interval is "730d", but must be from 7 to 365 days for a key in a software instance, or KMS refuses it.$`
}

resource "alicloud_kms_key" "one_year" {
  dkms_instance_id   = alicloud_kms_instance.software.id
  automatic_rotation = "Enabled"
  rotation_interval  = "365d"
}

resource "alicloud_kms_key" "through_a_local" {
  dkms_instance_id   = local.instance
  automatic_rotation = "Enabled"
  rotation_interval  = "31536001s" # want `^alicloud_kms_key.through_a_local: rotation_interval is "31536001s", but must be from 7 to 365 days`
}

locals {
  instance = alicloud_kms_instance.software.id
}

# Which edition these are in is not known, and the documents disagree.
resource "alicloud_kms_key" "small" {
  dkms_instance_id   = alicloud_kms_instance.small.id
  automatic_rotation = "Enabled"
  rotation_interval  = "730d"
}

resource "alicloud_kms_key" "unknown" {
  dkms_instance_id   = alicloud_kms_instance.unknown.id
  automatic_rotation = "Enabled"
  rotation_interval  = "730d"
}

resource "alicloud_kms_key" "literal" {
  dkms_instance_id   = "kst-hzz65f176a0ogplgqabcd"
  automatic_rotation = "Enabled"
  rotation_interval  = "730d"
}

resource "alicloud_kms_key" "none" {
  automatic_rotation = "Enabled"
  rotation_interval  = "730d"
}

resource "alicloud_kms_key" "either" {
  dkms_instance_id   = var.shared ? alicloud_kms_instance.software.id : "kst-hzz65f176a0ogplgqabcd"
  automatic_rotation = "Enabled"
  rotation_interval  = "730d"
}

variable "shared" {
  type = bool
}
