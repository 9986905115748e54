resource "alicloud_kms_key" "some" {
  for_each = {
    orders   = "kst-sin65c1f4b2d8e7a9"
    invoices = ""
  }
  description      = each.key
  dkms_instance_id = each.value # want "alicloud_kms_key.some\\[\"invoices\"\\]: dkms_instance_id is \"\" and not ignored"
}

resource "alicloud_kms_secret" "none" {
  for_each         = { orders = null, invoices = null }
  secret_name      = each.key
  dkms_instance_id = each.value # want "alicloud_kms_secret.none: dkms_instance_id is null and not ignored"
}

resource "alicloud_kms_secret" "not_looked_at" { # want "alicloud_kms_secret.not_looked_at: dkms_instance_id is neither"
  for_each    = { orders = "kst-sin65c1f4b2d8e7a9", invoices = "kst-sin65c1f4b2d8e7a9" }
  secret_name = each.key
}
