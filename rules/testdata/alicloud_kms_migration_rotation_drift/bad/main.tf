resource "alicloud_kms_key" "orders" {
  description        = "envelope key of the order service"
  automatic_rotation = "Enabled"
  rotation_interval  = "7776000s"

  lifecycle {
    ignore_changes = [dkms_instance_id] # want "alicloud_kms_key.orders: ignore_changes has dkms_instance_id without automatic_rotation and rotation_interval, so Terraform will change this key's rotation"
  }
}
