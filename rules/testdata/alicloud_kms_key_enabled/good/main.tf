resource "alicloud_kms_key" "orders" {
  description        = "Encrypts the orders database"
  dkms_instance_id   = alicloud_kms_instance.main.id
  automatic_rotation = "Enabled"
  rotation_interval  = "31536000s"
  policy             = data.alicloud_ram_policy_document.keys.document
  status             = "Enabled"
}

resource "alicloud_kms_key" "invoices" {
  description        = "Encrypts the invoices"
  dkms_instance_id   = alicloud_kms_instance.main.id
  automatic_rotation = "Enabled"
  rotation_interval  = "31536000s"
  policy             = data.alicloud_ram_policy_document.keys.document
}
