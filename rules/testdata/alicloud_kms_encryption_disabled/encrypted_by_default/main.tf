variable "encrypted" {
  type = bool
}

resource "alicloud_ecs_disk_encryption_by_default" "main" {
  encrypted = var.encrypted
}

resource "alicloud_ecs_disk" "orders" {
  kms_key_id = "key-1"
}

resource "alicloud_disk" "orders" {
  kms_key_id = "key-1"
}

resource "alicloud_instance" "orders" {
  system_disk_kms_key_id = "key-1"

  data_disks {
    size       = 20
    kms_key_id = "key-1"
  }
}

# It is about disks alone.
resource "alicloud_nas_file_system" "orders" { # want `alicloud_nas_file_system.orders: kms_key_id is set, but encrypt_type is not set`
  kms_key_id = "key-1"
}
