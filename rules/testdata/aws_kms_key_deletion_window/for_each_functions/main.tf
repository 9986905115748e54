locals {
  keys = {
    app     = {}
    billing = { window = 30 }
    search  = { window = 2 }
  }
  settings = {
    app    = { window = 14 }
    search = { window = 60 }
  }
}

resource "aws_kms_key" "try" {
  for_each                = local.keys
  deletion_window_in_days = try(each.value.window, null) # want `^aws_kms_key.try\["search"\]: deletion_window_in_days is 2,`
}

resource "aws_kms_key" "try_wrong_default" {
  for_each                = local.keys
  deletion_window_in_days = try(each.value.window, 99) # want `^aws_kms_key.try_wrong_default\["app"\]: deletion_window_in_days is 99,` `^aws_kms_key\.try_wrong_default\["search"\]: `
}

resource "aws_kms_key" "lookup" {
  for_each                = local.keys
  deletion_window_in_days = lookup(each.value, "window", 30) # want `^aws_kms_key.lookup\["search"\]: deletion_window_in_days is 2,`
}

resource "aws_kms_key" "lookup_wrong_default" {
  for_each                = local.keys
  deletion_window_in_days = lookup(each.value, "window", 5) # want `^aws_kms_key.lookup_wrong_default\["app"\]: deletion_window_in_days is 5,` `^aws_kms_key\.lookup_wrong_default\["search"\]: `
}

resource "aws_kms_key" "coalesce" {
  for_each                = local.keys
  deletion_window_in_days = coalesce(try(each.value.window, null), 90) # want `^aws_kms_key.coalesce\["app"\]: deletion_window_in_days is 90,` `^aws_kms_key\.coalesce\["search"\]: `
}

resource "aws_kms_key" "merge" {
  for_each                = merge(local.keys, local.settings)
  deletion_window_in_days = each.value.window # want `^aws_kms_key.merge\["search"\]: deletion_window_in_days is 60,`
}

resource "aws_kms_key" "toset" {
  for_each                = toset(["search", "app", "search"])
  deletion_window_in_days = local.settings[each.value].window # want `^aws_kms_key.toset\["search"\]: deletion_window_in_days is 60,`
}

resource "aws_kms_key" "tonumber" {
  for_each                = toset(["3", "8"])
  deletion_window_in_days = tonumber(each.key) # want `^aws_kms_key.tonumber\["3"\]: deletion_window_in_days is 3,`
}
