resource "alicloud_kms_key" "right" {
  pending_window_in_days = "7"
}

resource "alicloud_kms_key" "wrong" {
  pending_window_in_days = "3" # want `^alicloud_kms_key.wrong: pending_window_in_days is "?3"?, but must be`
}

# What is no number at all, terraform validate reports.
resource "alicloud_kms_key" "interval" {
  pending_window_in_days = "3d"
}
