resource "alicloud_kms_key" "orders" {
  automatic_rotation = "Enabled"
  rotation_interval  = "90d"

  lifecycle {
    ignore_changes = [dkms_instance_id]
  }
}
