resource "alicloud_kms_key" "enabled" { # want `^alicloud_kms_key.enabled: automatic_rotation is not set`
  status = "Enabled"
}

resource "alicloud_kms_key" "null" { # want `^alicloud_kms_key.null: automatic_rotation is not set`
  status     = null
  key_state  = null
  is_enabled = null
}

# KMS takes no rotation policy for a key that is switched off.
resource "alicloud_kms_key" "disabled" {
  status = "Disabled"
}

resource "alicloud_kms_key" "disabled_by_its_old_name" {
  key_state = "Disabled"
}

resource "alicloud_kms_key" "disabled_by_its_oldest_name" {
  is_enabled = false
}

variable "status" {}

resource "alicloud_kms_key" "perhaps" {
  status = var.status
}
