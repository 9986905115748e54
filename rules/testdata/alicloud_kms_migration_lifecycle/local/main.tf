locals {
  none     = null
  empty    = trimspace(" ")
  instance = "kst-sin65c1f4b2d8e7a9"
  chain    = local.chained
  chained  = try(local.ids.secrets, "")
  ids      = { keys = "kst-sin65c1f4b2d8e7a9" }
}

resource "alicloud_kms_key" "set" {
  dkms_instance_id = local.instance
}

resource "alicloud_kms_key" "entry" {
  dkms_instance_id = local.ids["keys"]
}

resource "alicloud_kms_key" "none" {
  dkms_instance_id = local.none # want "alicloud_kms_key.none: dkms_instance_id is null and not ignored"
}

resource "alicloud_kms_secret" "empty" {
  secret_name      = "empty"
  dkms_instance_id = local.empty # want "alicloud_kms_secret.empty: dkms_instance_id is \"\" and not ignored"
}

resource "alicloud_kms_secret" "chain" {
  secret_name      = "chain"
  dkms_instance_id = local.chain # want "alicloud_kms_secret.chain: dkms_instance_id is \"\" and not ignored"
}
