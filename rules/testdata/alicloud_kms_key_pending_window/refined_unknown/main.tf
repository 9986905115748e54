variable "environment" {
  type = string
}

resource "alicloud_kms_key" "all_above" {
  pending_window_in_days = var.environment == "prod" ? 366 : 90 # want `^alicloud_kms_key.all_above: pending_window_in_days is 366 or 90, but must be`
}

resource "alicloud_kms_key" "all_below" {
  pending_window_in_days = var.environment == "prod" ? 3 : 1 # want `^alicloud_kms_key.all_below: pending_window_in_days is 3 or 1, but must be`
}

resource "alicloud_kms_key" "perhaps" {
  pending_window_in_days = var.environment == "prod" ? 30 : 3
}
