provider "registry.terraform.io/aliyun/alicloud" {
  version = "1.230.1"
}
