resource "alicloud_kms_key" "below" {
  pending_window_in_days = 13 # want `^alicloud_kms_key.below: pending_window_in_days is 13, but must be from 14 to 366 days`
}

resource "alicloud_kms_key" "lowest" {
  pending_window_in_days = 14
}

resource "alicloud_kms_key" "highest" {
  deletion_window_in_days = 366
}

resource "alicloud_kms_key" "above" {
  deletion_window_in_days = 367 # want `^alicloud_kms_key.above: deletion_window_in_days is 367, but must be`
}
