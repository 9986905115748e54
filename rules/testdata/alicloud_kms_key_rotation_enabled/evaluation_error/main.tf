variable "settings" {
  default = {}
}

resource "alicloud_kms_key" "rotation" {
  automatic_rotation = var.settings.rotation
}

resource "alicloud_kms_key" "spec" {
  key_spec = var.settings["spec"]
}

resource "alicloud_kms_key" "number" {
  count              = var.settings.number
  automatic_rotation = "Disabled" # want `^alicloud_kms_key.number: automatic_rotation is "Disabled"`
}
