terraform {
  required_providers {
    alicloud = {
      source  = "aliyun/alicloud"
      version = ">= 1.240.0"
    }
  }
}

resource "alicloud_kms_key" "by_default" {} # want "alicloud_kms_key.by_default: protection_level is \"SOFTWARE\", but the migrated key is \"HSM\""

resource "alicloud_kms_key" "null" {
  protection_level = null # want "alicloud_kms_key.null: protection_level is \"SOFTWARE\""
}

resource "alicloud_kms_key" "software" {
  protection_level = "SOFTWARE" # want "alicloud_kms_key.software: protection_level is \"SOFTWARE\""
}

resource "alicloud_kms_key" "other_entries" {
  lifecycle {
    ignore_changes = [dkms_instance_id] # want "alicloud_kms_key.other_entries: protection_level is \"SOFTWARE\""
  }
}

resource "alicloud_kms_key" "hsm" {
  protection_level = "HSM"
}

# Secrets have no protection level.
resource "alicloud_kms_secret" "orders" {
  secret_name      = "orders"
  dkms_instance_id = "kst-sin65c1f4b2d8e7a9"
}
