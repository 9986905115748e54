resource "alicloud_kms_instance" "hardware" {
  product_version = "1"
}

resource "alicloud_kms_key" "orders" { # want `^alicloud_kms_key.orders: protection_level is "SOFTWARE", but the key is in a hardware instance, where every key is "HSM", so Terraform will destroy and recreate it at every apply. Write protection_level = "HSM".$`
  description      = "Encrypts the orders database"
  dkms_instance_id = alicloud_kms_instance.hardware.id
}
