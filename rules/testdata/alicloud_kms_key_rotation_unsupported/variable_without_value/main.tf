variable "rotation" {
  type = string
}

variable "spec" {
  type = string
}

variable "sign" {
  type = bool
}

resource "alicloud_kms_key" "rotation" {
  key_spec           = "RSA_2048"
  automatic_rotation = var.rotation
}

resource "alicloud_kms_key" "spec" {
  key_spec           = var.spec
  automatic_rotation = "Enabled"
}

resource "alicloud_kms_key" "usage" {
  key_usage          = var.sign ? "SIGN/VERIFY" : "ENCRYPT/DECRYPT"
  automatic_rotation = "Enabled"
}

# The other argument says enough.
resource "alicloud_kms_key" "imported" {
  key_spec           = var.spec
  origin             = "EXTERNAL"
  automatic_rotation = "Enabled" # want `^alicloud_kms_key.imported: .*its key material is imported`
}
