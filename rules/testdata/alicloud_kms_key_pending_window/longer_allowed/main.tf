resource "alicloud_kms_key" "longer" {
  pending_window_in_days = 366
}

resource "alicloud_kms_key" "too_long" {
  pending_window_in_days = 400 # want `^alicloud_kms_key.too_long: pending_window_in_days is 400, but must be from 7 to 366 days, or KMS refuses it.$`
}
