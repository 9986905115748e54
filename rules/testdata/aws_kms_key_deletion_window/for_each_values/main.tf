locals {
  windows = {
    billing = 30
    search  = 3
    shop    = 7
  }
}

resource "aws_kms_key" "values" {
  for_each                = local.windows
  deletion_window_in_days = each.value # want `^aws_kms_key.values\["search"\]: deletion_window_in_days is 3,`
}

resource "aws_kms_key" "by_key" {
  for_each                = { search = true, shop = true }
  deletion_window_in_days = local.windows[each.key] # want `^aws_kms_key.by_key\["search"\]: deletion_window_in_days is 3,`
}

resource "aws_kms_key" "right" {
  for_each                = { a = 7, b = "30" }
  deletion_window_in_days = each.value
}

resource "aws_kms_key" "constant" {
  for_each                = local.windows
  deletion_window_in_days = 31 # want `^aws_kms_key.constant: deletion_window_in_days is 31,`
}

resource "aws_kms_replica_key" "empty" {
  for_each                = {}
  deletion_window_in_days = 31
}

resource "aws_kms_key" "filtered" {
  for_each                = { for name, days in local.windows : name => days if days > 6 }
  deletion_window_in_days = each.value
}
