locals {
  all = {
    app    = { policy = "{}" }
    search = {}
  }
}

resource "alicloud_kms_secret" "values" {
  dkms_instance_id = "kst-hzz65f176a0ogplgqnbb0"
  for_each         = { app = "{}", search = "" }
  policy           = each.value # want `^alicloud_kms_secret.values\["search"\]: policy is not set`
}

resource "alicloud_kms_secret" "try" {
  dkms_instance_id = "kst-hzz65f176a0ogplgqnbb0"
  for_each         = local.all
  policy           = try(each.value.policy, null) # want `^alicloud_kms_secret.try\["search"\]: policy is not set`
}

resource "alicloud_kms_secret" "lookup" {
  dkms_instance_id = "kst-hzz65f176a0ogplgqnbb0"
  for_each         = local.all
  policy           = lookup(each.value, "policy", "") # want `^alicloud_kms_secret.lookup\["search"\]: policy is not set`
}

resource "alicloud_kms_secret" "coalesce" {
  dkms_instance_id = "kst-hzz65f176a0ogplgqnbb0"
  for_each         = local.all
  policy           = coalesce(try(each.value.policy, null), "{}")
}

resource "alicloud_kms_secret" "merge" {
  dkms_instance_id = "kst-hzz65f176a0ogplgqnbb0"
  for_each         = merge(local.all, { search = { policy = "{}" } })
  policy           = each.value.policy
}

resource "alicloud_kms_secret" "toset" { # want `^alicloud_kms_secret.toset: policy is not set`
  for_each         = toset(["app", "search"])
  dkms_instance_id = each.value
}
