variable "create" {
  type = bool
}

resource "alicloud_kms_key" "unknown" {
  count     = var.create ? 1 : 0
  key_usage = "SIGN/VERIFY" # want `^alicloud_kms_key.unknown: key_usage is "SIGN/VERIFY"`
}

resource "alicloud_kms_key" "none" {
  count     = 0
  key_usage = "SIGN/VERIFY"
}

resource "alicloud_kms_key" "each" {
  for_each  = { orders = "RSA_2048", invoices = "Aliyun_SM4" }
  key_spec  = each.value
  key_usage = "SIGN/VERIFY" # want `^alicloud_kms_key.each\["invoices"\]: key_usage is "SIGN/VERIFY"`
}
