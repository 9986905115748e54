# It cannot be destroyed, but nobody asked: see the option required.
resource "alicloud_kms_key" "nothing" {
}
