variable "rotation" {
  type = string
}

resource "alicloud_kms_key" "main" {
  automatic_rotation = var.rotation
  rotation_interval  = "90d"

  lifecycle {
    ignore_changes = [dkms_instance_id]
  }
}
