resource "alicloud_kms_key" "orders" {
  description = "Encrypts the orders database"
  status      = "Disabled" # want `^alicloud_kms_key.orders: status is "Disabled", so that nobody can use this key, nor read what is encrypted under it. Enable the key, or delete it.$`
}

resource "alicloud_kms_key" "archive" {
  description = "Encrypted the archive"
  status      = "PendingDeletion" # want `^alicloud_kms_key.archive: status is "PendingDeletion", for which the provider does nothing: the key stays, and every plan has this change.`
}
