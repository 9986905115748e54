resource "alicloud_kms_key" "orders" {
  lifecycle {
    ignore_changes = [dkms_instance_id]
  }
}
