resource "alicloud_kms_instance" "main" {
  product_version = "1"
}

resource "alicloud_kms_key" "invoices" {
  protection_level = "HSM"
}
