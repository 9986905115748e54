terraform {
  required_providers {
    alicloud = {
      source  = "aliyun/alicloud"
      version = ">= 1.240.0"
    }
  }
}

variable "level" {
  type    = string
  default = "HSM"
}

variable "no_value" {
  type = string
}

resource "alicloud_kms_key" "hsm" {
  protection_level = "HSM" # want "alicloud_kms_key.hsm: protection_level is \"HSM\", but the migrated key is \"SOFTWARE\""
}

resource "alicloud_kms_key" "variable" {
  protection_level = var.level # want "alicloud_kms_key.variable: protection_level is \"HSM\""

  lifecycle {
    ignore_changes = [dkms_instance_id]
  }
}

# Solution 2 does not help against it.
resource "alicloud_kms_key" "bound" {
  dkms_instance_id = "kst-sin65c1f4b2d8e7a9"
  protection_level = "HSM" # want "alicloud_kms_key.bound: protection_level is \"HSM\""
}

resource "alicloud_kms_key" "ignored" {
  protection_level = "HSM"

  lifecycle {
    ignore_changes = [protection_level]
  }
}

resource "alicloud_kms_key" "all_ignored" {
  protection_level = "HSM"

  lifecycle {
    ignore_changes = all
  }
}

resource "alicloud_kms_key" "software" {
  protection_level = "SOFTWARE"
}

resource "alicloud_kms_key" "by_default" {}

resource "alicloud_kms_key" "null" {
  protection_level = null
}

resource "alicloud_kms_key" "not_known" {
  protection_level = var.no_value
}
