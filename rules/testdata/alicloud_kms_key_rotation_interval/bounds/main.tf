resource "alicloud_kms_key" "lowest" {
  rotation_interval = "7d"
}

resource "alicloud_kms_key" "lowest_in_seconds" {
  rotation_interval = "604800s"
}

resource "alicloud_kms_key" "one_second_less" {
  rotation_interval = "604799s" # want `^alicloud_kms_key.one_second_less: rotation_interval is "604799s", but must be`
}

resource "alicloud_kms_key" "lowest_in_minutes" {
  rotation_interval = "10080m"
}

resource "alicloud_kms_key" "lowest_in_hours" {
  rotation_interval = "168h"
}

resource "alicloud_kms_key" "one_hour_less" {
  rotation_interval = "167h" # want `^alicloud_kms_key.one_hour_less: rotation_interval is "167h", but must be`
}

resource "alicloud_kms_key" "highest" {
  rotation_interval = "730d"
}

resource "alicloud_kms_key" "highest_in_seconds" {
  rotation_interval = "63072000s"
}

resource "alicloud_kms_key" "one_second_more" {
  rotation_interval = "63072001s" # want `^alicloud_kms_key.one_second_more: rotation_interval is "63072001s", but must be`
}

resource "alicloud_kms_key" "above" {
  rotation_interval = "731d" # want `^alicloud_kms_key.above: rotation_interval is "731d", but must be`
}

resource "alicloud_kms_key" "zero" {
  rotation_interval = "0d" # want `^alicloud_kms_key.zero: rotation_interval is "0d", but must be`
}
