# What exists already can be encrypted, whatever the configuration says.
resource "alicloud_ecs_disk" "imported" {
  kms_key_id = "key-1"

  lifecycle {
    ignore_changes = [encrypted]
  }
}

resource "alicloud_instance" "imported" {
  data_disks {
    size       = 20
    kms_key_id = "key-1"
  }

  lifecycle {
    ignore_changes = [data_disks]
  }
}

resource "alicloud_ecs_disk" "other" { # want `alicloud_ecs_disk.other: kms_key_id is set, but encrypted is not set`
  kms_key_id = "key-1"

  lifecycle {
    ignore_changes = [kms_key_id]
  }
}
