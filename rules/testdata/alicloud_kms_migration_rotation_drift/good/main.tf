resource "alicloud_kms_key" "orders" {
  description        = "envelope key of the order service"
  automatic_rotation = "Enabled"
  rotation_interval  = "7776000s"

  lifecycle {
    ignore_changes = [dkms_instance_id, automatic_rotation, rotation_interval]
  }
}
