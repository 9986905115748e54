locals {
  days      = 5
  intervals = { app = "${local.days}d", search = "${local.days * 6}d" }
}

resource "alicloud_kms_key" "app" {
  rotation_interval = local.intervals.app # want `^alicloud_kms_key.app: rotation_interval is "5d"`
}

resource "alicloud_kms_key" "search" {
  rotation_interval = local.intervals["search"]
}

resource "alicloud_kms_key" "format" {
  rotation_interval = format("%dd", local.days) # want `^alicloud_kms_key.format: rotation_interval is "5d"`
}
