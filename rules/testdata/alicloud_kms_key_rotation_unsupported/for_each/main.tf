locals {
  keys = {
    app  = { spec = "Aliyun_AES_256" }
    sign = { spec = "RSA_2048", rotation = "Enabled" }
  }
}

resource "alicloud_kms_key" "objects" {
  for_each           = local.keys
  key_spec           = each.value.spec
  automatic_rotation = "Enabled" # want `^alicloud_kms_key.objects\["sign"\]: .*"RSA_2048"`
}

resource "alicloud_kms_key" "values" {
  for_each           = { app = "Aliyun_SM4", sign = "EC_SM2" }
  key_spec           = each.value
  automatic_rotation = each.key == "sign" ? "Disabled" : "Enabled"
}

resource "alicloud_kms_key" "lookup" {
  for_each           = local.keys
  key_spec           = each.value.spec
  automatic_rotation = lookup(each.value, "rotation", "Disabled") # want `^alicloud_kms_key.lookup\["sign"\]: .*"RSA_2048"`
}

resource "alicloud_kms_key" "coalesce" {
  for_each           = merge(local.keys, { sign = { spec = null } })
  key_spec           = coalesce(each.value.spec, "EC_P256")
  automatic_rotation = try(each.value.rotation, "Enabled") # want `^alicloud_kms_key.coalesce\["sign"\]: .*"EC_P256"`
}

resource "alicloud_kms_key" "toset" {
  for_each           = toset(["ENCRYPT/DECRYPT", "SIGN/VERIFY"])
  key_usage          = each.value
  automatic_rotation = "Enabled" # want `^alicloud_kms_key.toset\["SIGN/VERIFY"\]: .*"SIGN/VERIFY"`
}
