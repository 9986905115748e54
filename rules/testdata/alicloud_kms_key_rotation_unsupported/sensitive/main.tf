variable "spec" {
  type      = string
  sensitive = true
  default   = "RSA_2048"
}

variable "rotation" {
  type      = string
  sensitive = true
  default   = "Enabled"
}

resource "alicloud_kms_key" "spec" {
  key_spec           = var.spec
  automatic_rotation = "Enabled"
}

resource "alicloud_kms_key" "rotation" {
  key_spec           = "RSA_2048"
  automatic_rotation = var.rotation
}
