resource "alicloud_kms_key" "below" {
  pending_window_in_days = 6 # want `^alicloud_kms_key.below: pending_window_in_days is 6,`
}

resource "alicloud_kms_key" "lowest" {
  pending_window_in_days = 7
}

resource "alicloud_kms_key" "highest" {
  pending_window_in_days = 30
}

resource "alicloud_kms_key" "above" {
  pending_window_in_days = 31 # want `^alicloud_kms_key.above: pending_window_in_days is 31,`
}

resource "alicloud_kms_key" "zero" {
  pending_window_in_days = 0 # want `^alicloud_kms_key.zero: pending_window_in_days is 0,`
}
