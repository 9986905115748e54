terraform {
  required_providers {
    ali = {
      source  = "aliyun/alicloud"
      version = ">= 1.250"
    }
  }
}
