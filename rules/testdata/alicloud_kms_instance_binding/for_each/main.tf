locals {
  keys = {
    orders   = { instance = "kst-sin65c1f4b2d8e7a9" }
    invoices = {}
  }
}

resource "alicloud_kms_key" "try" {
  for_each         = local.keys
  dkms_instance_id = try(each.value.instance, null) # want "alicloud_kms_key.try\\[\"invoices\"\\]: dkms_instance_id is not set"
}

resource "alicloud_kms_key" "lookup" {
  for_each         = local.keys
  dkms_instance_id = lookup(each.value, "instance", "kst-default")
}

resource "alicloud_kms_secret" "values" {
  for_each         = { orders = "kst-sin65c1f4b2d8e7a9", invoices = "" }
  secret_name      = each.key
  dkms_instance_id = each.value # want "alicloud_kms_secret.values\\[\"invoices\"\\]: dkms_instance_id is not set"
}

resource "alicloud_kms_secret" "set" { # want "alicloud_kms_secret.set: dkms_instance_id is not set"
  for_each    = toset(["orders", "invoices"])
  secret_name = each.key
}

resource "alicloud_kms_key" "counted" {
  count            = 3
  dkms_instance_id = element(["", "kst-sin65c1f4b2d8e7a9"], count.index) # want "alicloud_kms_key.counted\\[0\\]: dkms_instance_id is not set" `^alicloud_kms_key\.counted\[2\]: `
}
