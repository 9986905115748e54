# want@+1 `^alicloud_kms_key.unset: `
resource "alicloud_kms_key" "unset" {
  description = "Line breaks of Windows"

  lifecycle {
    prevent_destroy = true
  }
}

resource "alicloud_kms_key" "off" {
  automatic_rotation = "Disabled" # want `^alicloud_kms_key.off: `
}
