variable "rotation" {
  type      = string
  sensitive = true
  default   = "Disabled"
}

variable "spec" {
  type      = string
  sensitive = true
  default   = "Aliyun_AES_256"
}

resource "alicloud_kms_key" "rotation" {
  automatic_rotation = var.rotation
}

resource "alicloud_kms_key" "template" {
  automatic_rotation = "Dis${var.rotation}"
}

resource "alicloud_kms_key" "spec" {
  key_spec           = var.spec
  automatic_rotation = "Disabled"
}
