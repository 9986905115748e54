provider "registry.opentofu.org/aliyun/alicloud" {
  version = "1.240.0"
}
