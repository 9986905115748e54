provider "registry.terraform.io/aliyun/alicloud" {
  version     = "1.226.0"
  constraints = "~> 1.220"
}
