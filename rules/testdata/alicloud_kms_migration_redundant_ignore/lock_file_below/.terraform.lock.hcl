provider "registry.terraform.io/aliyun/alicloud" {
  version = "1.234.0"
}
