variable "rotation" {
  type = string
}

# KMS reads the interval when rotation is on.
resource "alicloud_kms_key" "off" {
  automatic_rotation = "Disabled"
  rotation_interval  = "3d" # want `rotation_interval is "3d", but must be from 7 to 730 days, or KMS refuses it once rotation is on\.$`
}

resource "alicloud_kms_key" "on" {
  automatic_rotation = "Enabled"
  rotation_interval  = "3d" # want `rotation_interval is "3d", but must be from 7 to 730 days, or KMS refuses it\.$`
}

# Whether it is on cannot be known.
resource "alicloud_kms_key" "unknown" {
  automatic_rotation = var.rotation
  rotation_interval  = "3d" # want `rotation_interval is "3d", but must be from 7 to 730 days, or KMS refuses it\.$`
}
