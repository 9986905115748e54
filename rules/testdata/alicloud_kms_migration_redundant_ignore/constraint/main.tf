terraform {
  required_providers {
    alicloud = {
      source  = "aliyun/alicloud"
      version = ">= 1.235.0"
    }
    above = {
      source  = "aliyun/alicloud"
      version = "> 1.235.0, < 2.0.0"
    }
    below = {
      source  = "aliyun/alicloud"
      version = "< 1.235.0"
    }
  }
}

resource "alicloud_kms_key" "both" {
  lifecycle {
    ignore_changes = [dkms_instance_id]
  }
}

resource "alicloud_kms_key" "above" {
  provider = above
  lifecycle {
    ignore_changes = [dkms_instance_id] # want "alicloud_kms_key.above: ignoring dkms_instance_id has no effect with the alicloud provider > 1.235.0, < 2.0.0"
  }
}

resource "alicloud_kms_key" "below" {
  provider = below
  lifecycle {
    ignore_changes = [dkms_instance_id]
  }
}
