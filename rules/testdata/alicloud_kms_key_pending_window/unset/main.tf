# KMS uses 30 days.
resource "alicloud_kms_key" "nothing" {
}
