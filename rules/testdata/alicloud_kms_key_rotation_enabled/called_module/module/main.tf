variable "rotation" {
  type    = string
  default = "Disabled"
}

variable "spec" {
  type    = string
  default = "Aliyun_AES_256"
}

resource "alicloud_kms_key" "this" {
  key_spec           = var.spec
  automatic_rotation = var.rotation
}
