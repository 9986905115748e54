provider "registry.terraform.io/aliyun/alicloud" {
  version = "1.240.0"
}

provider "registry.example.com/platform/alicloud" {
  version = "1.250.0"
}
