resource "alicloud_kms_secret" "main" {
  lifecycle {
    ignore_changes = [dkms_instance_id]
  }
}
