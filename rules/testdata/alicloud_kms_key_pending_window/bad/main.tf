resource "alicloud_kms_key" "orders" {
  description            = "Encrypts the orders database"
  dkms_instance_id       = alicloud_kms_instance.main.id
  pending_window_in_days = 3 # want `^alicloud_kms_key.orders: pending_window_in_days is 3, but must be from 7 to 30 days`
}

resource "alicloud_kms_key" "archive" {
  description             = "Encrypts the archive"
  dkms_instance_id        = alicloud_kms_instance.main.id
  deletion_window_in_days = 366 # want `^alicloud_kms_key.archive: deletion_window_in_days is 366, but must be from 7 to 30 days`
}
