variable "disks" {
  type    = map(bool)
  default = { data = true, logs = false }
}

variable "unknown" {
  type = map(bool)
}

resource "alicloud_instance" "main" {
  dynamic "data_disks" {
    for_each = var.disks

    content {
      size       = 20
      encrypted  = data_disks.value # want `^alicloud_instance.main: data_disks.kms_key_id is set, but encrypted is false`
      kms_key_id = "key-1"
    }
  }

  dynamic "data_disks" {
    for_each = var.unknown

    content {
      size       = 20
      encrypted  = data_disks.value
      kms_key_id = "key-1"
    }
  }

  dynamic "data_disks" {
    for_each = {}

    content {
      size       = 20
      kms_key_id = "key-1"
    }
  }
}
