resource "alicloud_kms_key" "off" { automatic_rotation = "Disabled" } # want `^alicloud_kms_key.off: `
