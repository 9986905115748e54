resource "alicloud_ecs_disk_encryption_by_default" "main" {
  encrypted = false
}

resource "alicloud_ecs_disk" "orders" { # want `alicloud_ecs_disk.orders: kms_key_id is set, but encrypted is not set`
  kms_key_id = "key-1"
}
