resource "alicloud_kms_key" "below" {
  deletion_window_in_days = 6 # want `^alicloud_kms_key.below: deletion_window_in_days is 6,`
}

resource "alicloud_kms_key" "lowest" {
  deletion_window_in_days = 7
}

resource "alicloud_kms_key" "highest" {
  deletion_window_in_days = "30"
}

resource "alicloud_kms_key" "both" {
  pending_window_in_days  = 1  # want `^alicloud_kms_key.both: pending_window_in_days is 1,`
  deletion_window_in_days = 60 # want `^alicloud_kms_key.both: deletion_window_in_days is 60,`
}
