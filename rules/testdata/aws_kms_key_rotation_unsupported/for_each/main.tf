locals {
  keys = {
    app  = { spec = "SYMMETRIC_DEFAULT" }
    sign = { spec = "RSA_2048" }
  }
  specs = {
    mac  = "HMAC_256"
    sign = "RSA_2048"
  }
}

# Removing it would turn rotation off for the other key.
resource "aws_kms_key" "some" {
  for_each                 = local.keys
  customer_master_key_spec = each.value.spec
  enable_key_rotation      = true # want `^aws_kms_key.some\["sign"\]: .*"RSA_2048"`
}

resource "aws_kms_key" "all" {
  for_each                 = local.specs
  customer_master_key_spec = each.value
  enable_key_rotation      = true # want `^aws_kms_key.all\["mac"\]: .*"HMAC_256"` `^aws_kms_key\.all\["sign"\]: `
}

resource "aws_kms_key" "right" {
  for_each                 = local.keys
  customer_master_key_spec = each.value.spec
  enable_key_rotation      = each.value.spec == "SYMMETRIC_DEFAULT"
}

resource "aws_kms_key" "lookup" {
  for_each                 = merge(local.keys, { other = {} })
  customer_master_key_spec = lookup(each.value, "spec", "HMAC_384")
  enable_key_rotation      = coalesce(try(each.value.rotate, null), each.key == "other") # want `^aws_kms_key.lookup\["other"\]: .*"HMAC_384"`
}
