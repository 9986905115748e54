resource "alicloud_kms_key" "orders" {
  description        = "Encrypts the orders database"
  dkms_instance_id   = alicloud_kms_instance.main.id
  automatic_rotation = "Enabled"
  rotation_interval  = "7776000s"

  policy = jsonencode({
    Version = "1"
    Statement = [{
      Sid       = "KeyAdministrators"
      Effect    = "Allow"
      Principal = { RAM = ["acs:ram::1234567890123456:role/kms-admin"] }
      Action    = ["kms:*"]
      Resource  = ["*"]
    }]
  })
}
