resource "alicloud_kms_key" "just_longer" {
  pending_window_in_days = 31 # want `^alicloud_kms_key.just_longer: pending_window_in_days is 31, but must be from 7 to 30 days by the documentation of ROS. KMS takes up to 366 days: set max_days = 366 for this rule where you mean that.$`
}

resource "alicloud_kms_key" "longest" {
  deletion_window_in_days = 366 # want `^alicloud_kms_key.longest: deletion_window_in_days is 366, but must be from 7 to 30 days by the documentation of ROS. KMS takes up to 366`
}

resource "alicloud_kms_key" "too_long" {
  pending_window_in_days = 367 # want `^alicloud_kms_key.too_long: pending_window_in_days is 367, but must be from 7 to 30 days, or KMS refuses it.$`
}

resource "alicloud_kms_key" "too_short" {
  pending_window_in_days = 6 # want `^alicloud_kms_key.too_short: pending_window_in_days is 6, but must be from 7 to 30 days, or KMS refuses it.$`
}

# Neither of them need be there.
resource "alicloud_kms_key" "none" {
  description = "orders"
}
