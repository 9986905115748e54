resource "alicloud_kms_key" "none" {
  count              = 0
  automatic_rotation = "Enabled"
  lifecycle {
    ignore_changes = [automatic_rotation]
  }
}
