variable "create" {
  type = bool
}

resource "alicloud_kms_instance" "hardware" {
  count           = var.create ? 1 : 0
  product_version = "1"
}

resource "alicloud_kms_key" "unknown" { # want `^alicloud_kms_key.unknown: protection_level is "SOFTWARE"`
  count            = var.create ? 1 : 0
  dkms_instance_id = alicloud_kms_instance.hardware[0].id
}

resource "alicloud_kms_key" "none" {
  count            = 0
  dkms_instance_id = alicloud_kms_instance.hardware[0].id
}

resource "alicloud_kms_key" "each" {
  for_each         = { orders = "HSM", invoices = "SOFTWARE" }
  dkms_instance_id = alicloud_kms_instance.hardware[0].id
  protection_level = each.value # want `^alicloud_kms_key.each\["invoices"\]: protection_level is "SOFTWARE"`
}
