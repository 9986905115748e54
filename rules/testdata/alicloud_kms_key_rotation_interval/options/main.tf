resource "alicloud_kms_key" "below" {
  rotation_interval = "29d" # want `^alicloud_kms_key.below: rotation_interval is "29d", but must be from 30 to 365 days\.$`
}

resource "alicloud_kms_key" "lowest" {
  rotation_interval = "30d"
}

resource "alicloud_kms_key" "highest" {
  rotation_interval = "8760h"
}

resource "alicloud_kms_key" "refused" {
  automatic_rotation = "Enabled"
  rotation_interval  = "3d" # want `^alicloud_kms_key.refused: rotation_interval is "3d", but must be from 30 to 365 days, or KMS refuses it\.$`
}

resource "alicloud_kms_key" "above" {
  rotation_interval = "8761h" # want `^alicloud_kms_key.above: rotation_interval is "8761h", but must be`
}
