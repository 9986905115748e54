variable "flag" {}

variable "environment" {}

variable "file" {}

variable "off" {
  default = "Enabled"
}

resource "alicloud_kms_key" "flag" {
  automatic_rotation = var.flag
  lifecycle {
    ignore_changes = [automatic_rotation] # want "alicloud_kms_key.flag: automatic_rotation is both"
  }
}

resource "alicloud_kms_key" "environment" {
  automatic_rotation = var.environment
  lifecycle {
    ignore_changes = [automatic_rotation] # want "alicloud_kms_key.environment: automatic_rotation is both"
  }
}

resource "alicloud_kms_key" "file" {
  automatic_rotation = var.file
  lifecycle {
    ignore_changes = [automatic_rotation] # want "alicloud_kms_key.file: automatic_rotation is both"
  }
}

resource "alicloud_kms_key" "off" {
  automatic_rotation = var.off
  lifecycle {
    ignore_changes = [automatic_rotation]
  }
}
