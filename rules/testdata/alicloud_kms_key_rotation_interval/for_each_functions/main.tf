locals {
  keys = {
    app    = {}
    search = { interval = "1d" }
  }
}

resource "alicloud_kms_key" "try" {
  for_each           = local.keys
  automatic_rotation = "Enabled"
  rotation_interval  = try(each.value.interval, null) # want `^alicloud_kms_key.try\["app"\]: automatic_rotation is "Enabled" without` `^alicloud_kms_key\.try\["search"\]: `
}

resource "alicloud_kms_key" "lookup" {
  for_each          = local.keys
  rotation_interval = lookup(each.value, "interval", "30d") # want `^alicloud_kms_key.lookup\["search"\]: rotation_interval is "1d"`
}

resource "alicloud_kms_key" "coalesce" {
  for_each           = merge(local.keys, { search = { interval = "7d" } })
  automatic_rotation = "Enabled"
  rotation_interval  = coalesce(try(each.value.interval, ""), "30d")
}

resource "alicloud_kms_key" "toset" {
  for_each          = toset(["6d", "7d"])
  rotation_interval = each.value # want `^alicloud_kms_key.toset\["6d"\]: rotation_interval is "6d"`
}
