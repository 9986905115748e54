locals {
  all = {
    app    = { policy = "{}" }
    search = {}
  }
}

resource "alicloud_kms_key" "values" {
  dkms_instance_id = "kst-hzz65f176a0ogplgqnbb0"
  for_each         = { app = "{}", search = "" }
  policy           = each.value # want `^alicloud_kms_key.values\["search"\]: policy is not set`
}

resource "alicloud_kms_key" "try" {
  dkms_instance_id = "kst-hzz65f176a0ogplgqnbb0"
  for_each         = local.all
  policy           = try(each.value.policy, null) # want `^alicloud_kms_key.try\["search"\]: policy is not set`
}

resource "alicloud_kms_key" "lookup" {
  dkms_instance_id = "kst-hzz65f176a0ogplgqnbb0"
  for_each         = local.all
  policy           = lookup(each.value, "policy", "") # want `^alicloud_kms_key.lookup\["search"\]: policy is not set`
}

resource "alicloud_kms_key" "coalesce" {
  dkms_instance_id = "kst-hzz65f176a0ogplgqnbb0"
  for_each         = local.all
  policy           = coalesce(try(each.value.policy, null), "{}")
}

resource "alicloud_kms_key" "merge" {
  dkms_instance_id = "kst-hzz65f176a0ogplgqnbb0"
  for_each         = merge(local.all, { search = { policy = "{}" } })
  policy           = each.value.policy
}

resource "alicloud_kms_key" "toset" { # want `^alicloud_kms_key.toset: policy is not set`
  for_each         = toset(["app", "search"])
  dkms_instance_id = each.value
}
