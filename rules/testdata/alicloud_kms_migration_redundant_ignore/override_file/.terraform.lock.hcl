provider "registry.terraform.io/aliyun/alicloud" {
  version = "1.260.0"
}
