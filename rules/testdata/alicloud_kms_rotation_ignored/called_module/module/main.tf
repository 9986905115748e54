variable "rotation" {
  type = string
}

resource "alicloud_kms_key" "main" {
  automatic_rotation = var.rotation
  lifecycle {
    ignore_changes = [automatic_rotation]
  }
}
