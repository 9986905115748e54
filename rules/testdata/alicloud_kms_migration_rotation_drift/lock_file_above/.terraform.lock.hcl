provider "registry.terraform.io/aliyun/alicloud" {
  version = "1.236.0"
}
