resource "alicloud_kms_key" "mended" {
  pending_window_in_days = 7
}

resource "alicloud_kms_key" "broken" {
  pending_window_in_days = 3 # want `^alicloud_kms_key.broken: pending_window_in_days is 3,`
}
