locals {
  rotation = { app = "Enabled", search = "Disabled" }
}

resource "alicloud_kms_key" "app" {
  automatic_rotation = local.rotation.app
}

resource "alicloud_kms_key" "search" {
  automatic_rotation = local.rotation["search"] # want `^alicloud_kms_key.search: automatic_rotation is "Disabled"`
}
