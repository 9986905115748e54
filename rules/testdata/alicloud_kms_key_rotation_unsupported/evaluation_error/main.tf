variable "settings" {
  default = {}
}

resource "alicloud_kms_key" "spec" {
  key_spec           = var.settings.spec
  automatic_rotation = "Enabled"
}

resource "alicloud_kms_key" "rotation" {
  key_spec           = "RSA_2048"
  automatic_rotation = var.settings.rotation
}

resource "alicloud_kms_key" "number" {
  count              = var.settings.number
  key_spec           = "RSA_2048"
  automatic_rotation = "Enabled" # want `^alicloud_kms_key.number: `
}
