resource "alicloud_kms_key" "signing" {
  description      = "Signs the release artifacts"
  dkms_instance_id = alicloud_kms_instance.main.id
  key_spec         = "EC_P256"
  key_usage        = "SIGN/VERIFY"
  policy           = data.alicloud_ram_policy_document.keys.document
}

resource "alicloud_kms_key" "orders" {
  description        = "Encrypts the orders database"
  dkms_instance_id   = alicloud_kms_instance.main.id
  automatic_rotation = "Enabled"
  rotation_interval  = "7776000s"
  policy             = data.alicloud_ram_policy_document.keys.document
}
