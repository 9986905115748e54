variable "create" {
  type = bool
}

resource "alicloud_kms_secret" "unknown" {
  count       = var.create ? 1 : 0
  secret_name = "unknown"
  secret_data = "changeme" # want `^alicloud_kms_secret.unknown: secret_data is written out`
}

resource "alicloud_kms_secret" "none" {
  count       = 0
  secret_name = "none"
  secret_data = "changeme"
}

resource "alicloud_kms_secret" "each" {
  for_each    = { orders = "changeme", invoices = "" }
  secret_name = each.key
  secret_data = each.value # want `^alicloud_kms_secret.each\["orders"\]: secret_data is written out`
}
