locals {
  keys = {
    app    = {}
    search = { days = 30 }
  }
}

resource "aws_kms_key" "try" {
  for_each                = local.keys
  enable_key_rotation     = true
  rotation_period_in_days = try(each.value.days, null) # want `^aws_kms_key.try\["search"\]: rotation_period_in_days is 30,`
}

resource "aws_kms_key" "lookup" {
  for_each                = local.keys
  enable_key_rotation     = lookup(each.value, "rotate", true)
  rotation_period_in_days = lookup(each.value, "days", 30) # want `^aws_kms_key.lookup: rotation_period_in_days is 30,`
}

resource "aws_kms_key" "coalesce" {
  for_each                = merge(local.keys, { search = { days = 180 } })
  enable_key_rotation     = true
  rotation_period_in_days = coalesce(try(each.value.days, null), 365)
}

resource "aws_kms_key" "toset" {
  for_each                = toset(["app"])
  description             = each.value
  rotation_period_in_days = 180 # want `^aws_kms_key.toset: rotation_period_in_days is 180, but enable_key_rotation is not true`
}
