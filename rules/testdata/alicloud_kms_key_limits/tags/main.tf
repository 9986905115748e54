# real TFLint only: the mock knows no functions
locals {
  twenty     = { for i in range(20) : "tag${i}" => "x" }
  twenty_one = { for i in range(21) : "tag${i}" => "x" }
  long       = join("", [for i in range(129) : "x"]) # want `^alicloud_kms_key.long_value: the tag "team" has a value of more than 128 characters`
}

variable "tags" {
  type = map(string)
}

variable "team" {
  type = string
}

resource "alicloud_kms_key" "twenty" {
  tags = local.twenty
}

resource "alicloud_kms_key" "twenty_one" {
  tags = local.twenty_one # want `^alicloud_kms_key.twenty_one: tags has 21 tags, but KMS takes 20 at most`
}

resource "alicloud_kms_key" "merged" {
  tags = merge(local.twenty, { team = "shop" }) # want `^alicloud_kms_key.merged: tags has 21 tags`
}

resource "alicloud_kms_key" "merged_over" {
  tags = merge(local.twenty, { tag0 = "shop" })
}

resource "alicloud_kms_key" "unknown" {
  tags = var.tags
}

resource "alicloud_kms_key" "unknown_value" {
  tags = {
    team  = var.team
    owner = "aliyun-${var.team}"
  }
}

resource "alicloud_kms_key" "long_value" {
  tags = { team = local.long }
}

resource "alicloud_kms_key" "long_key" {
  tags = { (local.long) = "shop" } # want `^alicloud_kms_key.long_key: the tag "xxx.*" has a key of more than 128 characters`
}

resource "alicloud_kms_key" "no_key" {
  tags = { "" = "shop" } # want `^alicloud_kms_key.no_key: the tag "" has no key`
}

resource "alicloud_kms_key" "empty_value" {
  tags = { team = "" }
}

resource "alicloud_kms_key" "reserved" {
  tags = {
    aliyun   = "shop" # want `^alicloud_kms_key.reserved: the tag "aliyun" has a key with aliyun`
    "a-acs:" = "shop"
    owner    = "acs:shop"        # want `^alicloud_kms_key.reserved: the tag "owner" has a value with acs:`
    team     = "aliyun"          # want `^alicloud_kms_key.reserved: the tag "team" has a value with aliyun`
    site     = "see http://shop" # want `^alicloud_kms_key.reserved: the tag "site" has a value with http://`
    upper    = "Aliyun"
  }
}

resource "alicloud_kms_key" "empty" {
  tags = {}
}

# Which of them are left is not known.
resource "alicloud_kms_key" "filtered" {
  tags = { for name, value in local.twenty_one : name => value if var.team != name }
}
