variable "create" {
  type = bool
}

resource "alicloud_kms_secret" "unknown" {
  count                         = var.create ? 1 : 0
  secret_name                   = "unknown"
  force_delete_without_recovery = true # want `^alicloud_kms_secret.unknown: force_delete_without_recovery is true`
}

resource "alicloud_kms_secret" "none" {
  count                         = 0
  secret_name                   = "none"
  force_delete_without_recovery = true
}

resource "alicloud_kms_secret" "each" {
  for_each                      = { orders = false, invoices = true }
  secret_name                   = each.key
  force_delete_without_recovery = each.value # want `^alicloud_kms_secret.each\["invoices"\]: force_delete_without_recovery is true`
}
