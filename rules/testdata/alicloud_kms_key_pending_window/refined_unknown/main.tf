variable "environment" {
  type = string
}

resource "alicloud_kms_key" "all_above" {
  pending_window_in_days = var.environment == "prod" ? 366 : 90 # want `^alicloud_kms_key.all_above: pending_window_in_days is 90 to 366, but must be`
}

resource "alicloud_kms_key" "all_below" {
  pending_window_in_days = var.environment == "prod" ? 3 : 1 # want `^alicloud_kms_key.all_below: pending_window_in_days is 1 to 3, but must be`
}

resource "alicloud_kms_key" "perhaps" {
  pending_window_in_days = var.environment == "prod" ? 30 : 3
}
