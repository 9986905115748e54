resource "alicloud_kms_key" "any_version" {
  lifecycle {
    ignore_changes = [dkms_instance_id]
  }
}
