variable "suffix" {
  type = string
}

# Whatever the variable is, it is not Enabled.
resource "alicloud_kms_key" "prefix" {
  automatic_rotation = "Dis${var.suffix}" # want `^alicloud_kms_key.prefix: automatic_rotation is "Dis?…"`
}

resource "alicloud_kms_key" "perhaps" {
  automatic_rotation = "En${var.suffix}"
}
