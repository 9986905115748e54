# TFLint drops what only an override file requires; Terraform does not.
terraform {
  required_providers {
    alicloud = {
      source  = "aliyun/alicloud"
      version = "~> 1.260.0"
    }
  }
}
