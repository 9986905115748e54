locals {
  keys = {
    app    = {}
    search = { rotate = false }
    shop   = { rotate = true }
  }
}

resource "aws_kms_key" "try" {
  for_each            = local.keys
  enable_key_rotation = try(each.value.rotate, true) # want `^aws_kms_key.try\["search"\]: enable_key_rotation is false`
}

resource "aws_kms_key" "try_null" {
  for_each            = local.keys
  enable_key_rotation = try(each.value.rotate, null) # want `^aws_kms_key.try_null\["app"\]: enable_key_rotation is not set` `^aws_kms_key\.try_null\["search"\]: `
}

resource "aws_kms_key" "lookup" {
  for_each            = local.keys
  enable_key_rotation = lookup(each.value, "rotate", true) # want `^aws_kms_key.lookup\["search"\]: enable_key_rotation is false`
}

resource "aws_kms_key" "coalesce" {
  for_each            = local.keys
  enable_key_rotation = coalesce(try(each.value.rotate, null), false) # want `^aws_kms_key.coalesce\["app"\]: enable_key_rotation is false` `^aws_kms_key\.coalesce\["search"\]: `
}

resource "aws_kms_key" "merge" {
  for_each            = merge(local.keys, { search = { rotate = true }, app = { rotate = true } })
  enable_key_rotation = each.value.rotate
}

resource "aws_kms_key" "toset" { # want `^aws_kms_key.toset: enable_key_rotation is not set`
  for_each    = toset(["app", "search"])
  description = each.value
}
