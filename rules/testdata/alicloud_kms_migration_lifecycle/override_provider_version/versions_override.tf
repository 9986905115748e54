# The requirement takes the place of the other one.
terraform {
  required_providers {
    alicloud = {
      source  = "aliyun/alicloud"
      version = "~> 1.260.0"
    }
  }
}
