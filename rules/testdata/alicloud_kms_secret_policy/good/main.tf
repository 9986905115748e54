resource "alicloud_kms_secret" "database" {
  secret_name       = "shop/database"
  description       = "Password of the shop's database"
  dkms_instance_id  = alicloud_kms_instance.main.id
  encryption_key_id = alicloud_kms_key.shop.id
  version_id        = "v1"
  secret_data       = var.database_password

  policy = jsonencode({
    Version = "1"
    Statement = [{
      Sid       = "Shop"
      Effect    = "Allow"
      Principal = { RAM = ["acs:ram::1234567890123456:role/shop"] }
      Action    = ["kms:GetSecretValue"]
      Resource  = ["*"]
    }]
  })
}
