terraform {
  required_providers {
    alicloud = {
      source = "aliyun/alicloud"
    }
  }
}

variable "policy" {
  type    = string
  default = null
}

resource "alicloud_kms_key" "this" {
  policy = var.policy
}
