resource "alicloud_kms_key" "orders" {} # want "alicloud_kms_key.orders: dkms_instance_id is neither"

resource "alicloud_kms_secret" "orders" { # want "alicloud_kms_secret.orders: dkms_instance_id is neither"
  secret_name = "orders"
}
