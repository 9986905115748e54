# Which of two it is, nobody can tell: any version may be used.
resource "alicloud_kms_key" "orders" {} # want "alicloud_kms_key.orders: dkms_instance_id is neither"
