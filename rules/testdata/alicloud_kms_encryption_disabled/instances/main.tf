variable "create" {
  type = bool
}

resource "alicloud_ecs_disk" "unknown" { # want `^alicloud_ecs_disk.unknown: kms_key_id is set, but encrypted is not set`
  count      = var.create ? 1 : 0
  kms_key_id = "key-1"
}

resource "alicloud_ecs_disk" "none" {
  count      = 0
  kms_key_id = "key-1"
}

resource "alicloud_ecs_disk" "each" {
  for_each   = { orders = true, invoices = false }
  encrypted  = each.value # want `^alicloud_ecs_disk.each\["invoices"\]: kms_key_id is set, but encrypted is false`
  kms_key_id = "key-1"
}
