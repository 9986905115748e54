resource "alicloud_kms_instance" "hardware" {
  for_each        = toset(["1", "hardware", "hardware-small"])
  product_version = each.value
}

resource "alicloud_kms_instance" "software" {
  for_each        = toset(["3", "software", "software-small"])
  product_version = each.value
}

resource "alicloud_kms_instance" "unknown" {
  for_each        = { five = "5", seven = "7", none = null, later = var.edition }
  product_version = each.value
}

variable "edition" {
  type = string
}

resource "alicloud_kms_key" "api" {
  dkms_instance_id = alicloud_kms_instance.hardware["1"].id
  protection_level = "SOFTWARE" # want `^alicloud_kms_key.api: protection_level is "SOFTWARE", but the key is in a hardware instance`
}

resource "alicloud_kms_key" "ros" { # want `^alicloud_kms_key.ros: protection_level is "SOFTWARE"`
  dkms_instance_id = alicloud_kms_instance.hardware["hardware-small"].id
}

resource "alicloud_kms_key" "each" { # want `^alicloud_kms_key.each: protection_level is "SOFTWARE"`
  for_each         = alicloud_kms_instance.hardware
  dkms_instance_id = each.value.id
}

resource "alicloud_kms_key" "software" {
  dkms_instance_id = alicloud_kms_instance.software["3"].id
}

# The same the other way round.
resource "alicloud_kms_key" "not_hardware" {
  dkms_instance_id = alicloud_kms_instance.software["software"].id
  protection_level = "HSM" # want `^alicloud_kms_key.not_hardware: protection_level is "HSM", but the key is in a software instance, where every key is "SOFTWARE", so Terraform will destroy`
}

resource "alicloud_kms_key" "five" {
  dkms_instance_id = alicloud_kms_instance.unknown["five"].id
}

resource "alicloud_kms_key" "five_of_hardware" {
  dkms_instance_id = alicloud_kms_instance.unknown["five"].id
  protection_level = "HSM"
}

resource "alicloud_kms_key" "seven" {
  dkms_instance_id = alicloud_kms_instance.unknown["seven"].id
}

resource "alicloud_kms_key" "none" {
  dkms_instance_id = alicloud_kms_instance.unknown["none"].id
}

resource "alicloud_kms_key" "later" {
  dkms_instance_id = alicloud_kms_instance.unknown["later"].id
}
