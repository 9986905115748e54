provider "registry.terraform.io/aliyun/alicloud" {
  version = "1.183.0"
}
