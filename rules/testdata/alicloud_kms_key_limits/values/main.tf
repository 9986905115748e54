variable "tags" {
  type    = map(string)
  default = { team = "acs:shop" }
}

locals {
  tags = { team = "aliyun" } # want `^alicloud_kms_key.local: the tag "team" has a value with aliyun`
}

resource "alicloud_kms_key" "variable" {
  tags = var.tags # want `^alicloud_kms_key.variable: the tag "team" has a value with acs:`
}

resource "alicloud_kms_key" "local" {
  tags = local.tags
}
