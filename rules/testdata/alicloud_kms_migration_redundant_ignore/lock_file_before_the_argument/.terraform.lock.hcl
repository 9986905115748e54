provider "registry.terraform.io/aliyun/alicloud" {
  version = "1.182.0"
}
