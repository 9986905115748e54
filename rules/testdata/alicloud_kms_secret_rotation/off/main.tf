variable "rotation" {
  type = bool
}

# KMS reads the interval when rotation is on.
resource "alicloud_kms_secret" "off" {
  secret_type               = "Rds"
  enable_automatic_rotation = false
  rotation_interval         = "1h" # want `rotation_interval is "1h", but must be from 6 hours to 365 days, or KMS refuses it once rotation is on\.$`
}

resource "alicloud_kms_secret" "on" {
  secret_type               = "Rds"
  enable_automatic_rotation = true
  rotation_interval         = "1h" # want `rotation_interval is "1h", but must be from 6 hours to 365 days, or KMS refuses it\.$`
}

# Whether it is on cannot be known.
resource "alicloud_kms_secret" "unknown" {
  secret_type               = "Rds"
  enable_automatic_rotation = var.rotation
  rotation_interval         = "1h" # want `rotation_interval is "1h", but must be from 6 hours to 365 days, or KMS refuses it\.$`
}
