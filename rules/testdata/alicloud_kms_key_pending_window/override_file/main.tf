resource "alicloud_kms_key" "mended" {
  pending_window_in_days = 3
}

resource "alicloud_kms_key" "broken" {
  pending_window_in_days = 30
}
