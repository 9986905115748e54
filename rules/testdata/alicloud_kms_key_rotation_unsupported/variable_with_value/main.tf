variable "rotation" {
  default = "Enabled"
}

variable "spec" {
  default = "EC_SM2"
}

variable "origin" {
  type    = string
  default = "EXTERNAL"
}

resource "alicloud_kms_key" "rotation" {
  key_spec           = "RSA_2048"
  automatic_rotation = var.rotation # want `^alicloud_kms_key.rotation: .*"RSA_2048" is asymmetric`
}

resource "alicloud_kms_key" "spec" {
  key_spec           = var.spec
  automatic_rotation = "Enabled" # want `^alicloud_kms_key.spec: .*"EC_SM2" is asymmetric`
}

resource "alicloud_kms_key" "origin" {
  origin             = var.origin
  automatic_rotation = "Enabled" # want `^alicloud_kms_key.origin: .*imported`
}
