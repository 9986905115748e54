provider "registry.terraform.io/aliyun/alicloud" {
  version = "1.240.0"
}

provider "registry.terraform.io/hashicorp/alicloud" {
  version = "1.230.0"
}
