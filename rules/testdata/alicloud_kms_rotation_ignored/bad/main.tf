resource "alicloud_kms_key" "orders" {
  description        = "envelope key of the order service"
  automatic_rotation = "Enabled"
  rotation_interval  = "7776000s"
  dkms_instance_id   = "kst-sin65c1f4b2d8e7a9"

  lifecycle {
    ignore_changes = [automatic_rotation, rotation_interval] # want "alicloud_kms_key.orders: automatic_rotation is both configured and ignored, so Terraform will never turn rotation on for a key that exists"
  }
}
