terraform {
  required_providers {
    alicloud = {
      source  = "aliyun/alicloud"
      version = "1.223.0"
    }
  }
}

# The caller decides which version is used.
module "old" {
  source = "./module"
  policy = null
}
