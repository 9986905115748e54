resource "alicloud_kms_secret" "names" { # want "alicloud_kms_secret.names: dkms_instance_id is neither"
  for_each    = toset(["orders", "invoices"])
  secret_name = each.key
}

resource "alicloud_kms_key" "instances" {
  for_each         = toset(["kst-1", "kst-2"])
  dkms_instance_id = each.value
}

resource "alicloud_kms_key" "by_name" {
  for_each         = toset(["orders", "invoices"])
  dkms_instance_id = each.value == "orders" ? "kst-1" : null # want "alicloud_kms_key.by_name\\[\"invoices\"\\]: dkms_instance_id is null and not ignored"
}
