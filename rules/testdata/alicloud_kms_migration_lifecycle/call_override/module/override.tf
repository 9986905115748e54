resource "alicloud_kms_secret" "ignored" {
  lifecycle {
    ignore_changes = [dkms_instance_id]
  }
}
