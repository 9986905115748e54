terraform {
  required_providers {
    alicloud = {
      source  = "aliyun/alicloud"
      version = ">= 1.240.0"
    }
  }
}

# A caller may set it.
variable "dkms_instance_id" {
  type    = string
  default = ""
}

resource "alicloud_kms_key" "orders" {
  dkms_instance_id = var.dkms_instance_id

  lifecycle {
    ignore_changes = [dkms_instance_id]
  }
}
