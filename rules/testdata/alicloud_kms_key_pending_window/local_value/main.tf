locals {
  windows = { app = 30, search = 3 }
}

resource "alicloud_kms_key" "app" {
  pending_window_in_days = local.windows.app
}

resource "alicloud_kms_key" "search" {
  pending_window_in_days = local.windows["search"] # want `^alicloud_kms_key.search: pending_window_in_days is 3,`
}
