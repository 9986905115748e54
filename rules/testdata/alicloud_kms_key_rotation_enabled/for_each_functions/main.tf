locals {
  keys = {
    app    = {}
    search = { rotation = "Disabled" }
  }
}

resource "alicloud_kms_key" "try" {
  for_each           = local.keys
  automatic_rotation = try(each.value.rotation, "Enabled") # want `^alicloud_kms_key.try\["search"\]: automatic_rotation is "Disabled"`
}

resource "alicloud_kms_key" "lookup" {
  for_each           = local.keys
  automatic_rotation = lookup(each.value, "rotation", "Enabled") # want `^alicloud_kms_key.lookup\["search"\]: automatic_rotation is "Disabled"`
}

resource "alicloud_kms_key" "coalesce" {
  for_each           = local.keys
  automatic_rotation = coalesce(try(each.value.rotation, null), "Disabled") # want `^alicloud_kms_key.coalesce: automatic_rotation is "Disabled"`
}

resource "alicloud_kms_key" "merge" {
  for_each           = merge(local.keys, { app = { rotation = "Enabled" }, search = { rotation = "Enabled" } })
  automatic_rotation = each.value.rotation
}

resource "alicloud_kms_key" "toset" { # want `^alicloud_kms_key.toset: automatic_rotation is not set`
  for_each    = toset(["app"])
  description = each.value
}
