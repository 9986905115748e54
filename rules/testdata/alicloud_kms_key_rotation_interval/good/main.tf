resource "alicloud_kms_key" "orders" {
  description        = "Encrypts the orders database"
  dkms_instance_id   = alicloud_kms_instance.main.id
  automatic_rotation = "Enabled"
  rotation_interval  = "30d"
}

resource "alicloud_kms_key" "invoices" {
  description        = "Encrypts the invoices bucket"
  dkms_instance_id   = alicloud_kms_instance.main.id
  automatic_rotation = "Enabled"
  rotation_interval  = "90d"
}

resource "alicloud_kms_key" "archive" {
  automatic_rotation = "Enabled"
  rotation_interval  = "365d"
}
