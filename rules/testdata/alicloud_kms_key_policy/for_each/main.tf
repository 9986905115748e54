locals {
  all = {
    app    = { policy = "{}" }
    search = {}
  }
}

resource "alicloud_kms_key" "values" {
  for_each = { app = "{}", search = "" }
  policy   = each.value # want `^alicloud_kms_key.values\["search"\]: policy is not set`
}

resource "alicloud_kms_key" "try" {
  for_each = local.all
  policy   = try(each.value.policy, null) # want `^alicloud_kms_key.try\["search"\]: policy is not set`
}

resource "alicloud_kms_key" "lookup" {
  for_each = local.all
  policy   = lookup(each.value, "policy", "") # want `^alicloud_kms_key.lookup\["search"\]: policy is not set`
}

resource "alicloud_kms_key" "coalesce" {
  for_each = local.all
  policy   = coalesce(try(each.value.policy, null), "{}")
}

resource "alicloud_kms_key" "merge" {
  for_each = merge(local.all, { search = { policy = "{}" } })
  policy   = each.value.policy
}

resource "alicloud_kms_key" "toset" { # want `^alicloud_kms_key.toset: policy is not set`
  for_each         = toset(["app", "search"])
  dkms_instance_id = each.value
}
