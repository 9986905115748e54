# Terraform refuses the second block, TFLint does not.
terraform {
  required_providers {
    alicloud = {
      source  = "aliyun/alicloud"
      version = "~> 1.250"
    }
  }
}

resource "alicloud_kms_key" "list_first" {
  lifecycle {
    ignore_changes = [dkms_instance_id] # want "has no effect"
    prevent_destroy = true
  }

  lifecycle {
    create_before_destroy = true
  }
}

resource "alicloud_kms_key" "list_last" {
  lifecycle {
    prevent_destroy = true
  }

  lifecycle {
    ignore_changes = [dkms_instance_id] # want "has no effect"
  }
}
