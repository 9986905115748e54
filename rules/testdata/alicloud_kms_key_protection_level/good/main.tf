resource "alicloud_kms_instance" "hardware" {
  product_version     = "1"
  deletion_protection = true
}

resource "alicloud_kms_key" "orders" {
  description      = "Encrypts the orders database"
  dkms_instance_id = alicloud_kms_instance.hardware.id
  protection_level = "HSM"
  policy           = data.alicloud_ram_policy_document.keys.document
}
