variable "rotation" {
  type    = string
  default = "Enabled"
}

resource "alicloud_kms_key" "this" {
  automatic_rotation = var.rotation
}
