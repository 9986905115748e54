# An entry would hide changes of the instances that are right.
resource "alicloud_kms_secret" "some" {
  for_each         = { orders = "kst-sin65c1f4b2d8e7a9", invoices = "" }
  secret_name      = each.key
  dkms_instance_id = each.value # want "alicloud_kms_secret.some\\[\"invoices\"\\]: dkms_instance_id is \"\""
}

resource "alicloud_kms_secret" "all" {
  for_each         = { orders = "", invoices = "" }
  secret_name      = each.key
  dkms_instance_id = each.value # want "alicloud_kms_secret.all: dkms_instance_id is \"\""
}
