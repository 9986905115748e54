variable "create" {
  type = bool
}

resource "alicloud_kms_secret" "unknown" {
  count       = var.create ? 1 : 0
  secret_name = "acs/orders" # want `^alicloud_kms_secret.unknown: secret_name is "acs/orders"`
}

resource "alicloud_kms_secret" "none" {
  count       = 0
  secret_name = "acs/orders"
}

resource "alicloud_kms_secret" "each" {
  for_each    = toset(["orders", "acs/invoices"])
  secret_name = each.key # want `^alicloud_kms_secret.each\["acs/invoices"\]: secret_name is "acs/invoices"`
}
