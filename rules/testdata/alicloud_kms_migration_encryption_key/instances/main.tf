variable "create" {
  type = bool
}

resource "alicloud_kms_secret" "unknown" { # want "^alicloud_kms_secret.unknown: encryption_key_id is neither"
  count       = var.create ? 1 : 0
  secret_name = "unknown"
}

resource "alicloud_kms_secret" "none" {
  count       = 0
  secret_name = "none"
}

resource "alicloud_kms_secret" "each" {
  for_each          = { orders = "key-1", invoices = "" }
  secret_name       = each.key
  encryption_key_id = each.value # want `^alicloud_kms_secret.each\["invoices"\]: encryption_key_id is "" and not ignored`
}
