resource "alicloud_kms_key" "mended" {
  description = "orders"
}

resource "alicloud_kms_key" "broken" {
  deletion_protection = "Enabled"
}
