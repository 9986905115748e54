provider "registry.terraform.io/aliyun/alicloud" {
  version = "1.220.0"
}
