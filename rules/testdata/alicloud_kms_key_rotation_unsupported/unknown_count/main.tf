variable "create" {
  type = bool
}

resource "alicloud_kms_key" "signing" {
  count              = var.create ? 1 : 0
  key_usage          = "SIGN/VERIFY"
  automatic_rotation = "Enabled" # want `^alicloud_kms_key.signing: `
}
