provider "registry.terraform.io/aliyun/alicloud" {
  version = "1.240.0"
}
