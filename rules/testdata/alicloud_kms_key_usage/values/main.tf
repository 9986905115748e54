variable "spec" {
  type    = string
  default = "Aliyun_AES_256"
}

variable "unknown" {
  type = string
}

locals {
  usage = "SIGN/VERIFY"
}

resource "alicloud_kms_key" "unset" {
  key_usage = "SIGN/VERIFY" # want `^alicloud_kms_key.unset: key_usage is "SIGN/VERIFY", but a key without a key_spec is symmetric and only encrypts`
}

resource "alicloud_kms_key" "null" {
  key_spec  = null
  key_usage = "SIGN/VERIFY" # want `^alicloud_kms_key.null: key_usage is "SIGN/VERIFY", but a key without a key_spec`
}

resource "alicloud_kms_key" "usage_null" {
  key_spec  = "EC_P256"
  key_usage = null
}

resource "alicloud_kms_key" "variable" {
  key_spec  = var.spec
  key_usage = local.usage # want `^alicloud_kms_key.variable: key_usage is "SIGN/VERIFY"`
}

resource "alicloud_kms_key" "unknown_spec" {
  key_spec  = var.unknown
  key_usage = "SIGN/VERIFY"
}

resource "alicloud_kms_key" "unknown_usage" {
  key_spec  = "EC_P256"
  key_usage = var.unknown
}

# Whichever it is, it is symmetric.
resource "alicloud_kms_key" "either" {
  key_spec  = var.unknown == "a" ? "Aliyun_AES_256" : "Aliyun_SM4"
  key_usage = "SIGN/VERIFY" # want `^alicloud_kms_key.either: key_usage is "SIGN/VERIFY"`
}
