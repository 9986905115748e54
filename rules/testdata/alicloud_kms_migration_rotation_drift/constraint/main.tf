terraform {
  required_providers {
    alicloud = {
      source  = "aliyun/alicloud"
      version = ">= 1.200.0"
    }
    above = {
      source  = "aliyun/alicloud"
      version = "~> 1.240"
    }
  }
}

resource "alicloud_kms_key" "admits_below" {
  automatic_rotation = "Enabled"
  rotation_interval  = "90d"

  lifecycle {
    ignore_changes = [dkms_instance_id] # want "alicloud_kms_key.admits_below: ignore_changes has"
  }
}

resource "alicloud_kms_key" "above" {
  provider           = above.frankfurt
  automatic_rotation = "Enabled"
  rotation_interval  = "90d"

  lifecycle {
    ignore_changes = [dkms_instance_id]
  }
}
