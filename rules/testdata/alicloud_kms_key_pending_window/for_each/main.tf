locals {
  keys = {
    app    = { window = 30 }
    search = { window = 3 }
    shop   = {}
  }
}

resource "alicloud_kms_key" "values" {
  for_each               = { app = 30, search = 3 }
  pending_window_in_days = each.value # want `^alicloud_kms_key.values\["search"\]: pending_window_in_days is 3,`
}

resource "alicloud_kms_key" "objects" {
  for_each               = { for name, key in local.keys : name => key if name != "shop" }
  pending_window_in_days = each.value.window # want `^alicloud_kms_key.objects\["search"\]: pending_window_in_days is 3,`
}

resource "alicloud_kms_key" "try" {
  for_each               = local.keys
  pending_window_in_days = try(each.value.window, null) # want `^alicloud_kms_key.try\["search"\]: pending_window_in_days is 3,`
}

resource "alicloud_kms_key" "lookup" {
  for_each               = local.keys
  pending_window_in_days = lookup(each.value, "window", 366) # want `^alicloud_kms_key.lookup\["search"\]: pending_window_in_days is 3,` `^alicloud_kms_key\.lookup\["shop"\]: `
}

resource "alicloud_kms_key" "coalesce" {
  for_each               = merge(local.keys, { search = { window = null } })
  pending_window_in_days = coalesce(try(each.value.window, null), 7)
}

resource "alicloud_kms_key" "toset" {
  for_each               = toset(["app", "search"])
  pending_window_in_days = local.keys[each.value].window # want `^alicloud_kms_key.toset\["search"\]: pending_window_in_days is 3,`
}
