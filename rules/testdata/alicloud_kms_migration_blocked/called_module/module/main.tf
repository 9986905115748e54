variable "rotation" {
  type = string
}

resource "alicloud_kms_key" "this" {
  automatic_rotation = var.rotation
}
