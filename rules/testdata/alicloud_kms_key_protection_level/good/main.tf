resource "alicloud_kms_instance" "hardware" {
  product_version = "1"
}

resource "alicloud_kms_key" "orders" {
  description      = "Encrypts the orders database"
  dkms_instance_id = alicloud_kms_instance.hardware.id
  protection_level = "HSM"
}
