terraform {
  required_providers {
    alicloud = {
      source                = "aliyun/alicloud"
      version               = ">= 1.240.0"
      configuration_aliases = [alicloud.frankfurt, alicloud.singapore]
    }
  }
}

resource "alicloud_kms_key" "frankfurt" {
  provider = alicloud.frankfurt
}
