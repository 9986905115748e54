resource "alicloud_kms_key" "orders" {
  description            = "Encrypts the orders database"
  dkms_instance_id       = alicloud_kms_instance.main.id
  pending_window_in_days = 30
  automatic_rotation     = "Enabled"
  rotation_interval      = "7776000s"
  policy                 = data.alicloud_ram_policy_document.keys.document
}

resource "alicloud_kms_key" "invoices" {
  description        = "Encrypts the invoices bucket"
  dkms_instance_id   = alicloud_kms_instance.main.id
  automatic_rotation = "Enabled"
  rotation_interval  = "31536000s"
  policy             = data.alicloud_ram_policy_document.keys.document
}
