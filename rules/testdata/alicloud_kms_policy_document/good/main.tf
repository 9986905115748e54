resource "alicloud_kms_key" "orders" {
  description        = "Encrypts the orders database"
  dkms_instance_id   = alicloud_kms_instance.main.id
  automatic_rotation = "Enabled"
  rotation_interval  = "31536000s"
  policy = jsonencode({
    Version = "1"
    Statement = [
      {
        Sid       = "Owner"
        Effect    = "Allow"
        Principal = { RAM = ["acs:ram::1234567890123456:*"] }
        Action    = ["kms:*"]
        Resource  = ["*"]
      },
    ]
  })
}

resource "alicloud_kms_secret" "orders_db" {
  secret_name      = "orders/db"
  version_id       = "v1"
  secret_data      = var.orders_db_password
  dkms_instance_id = alicloud_kms_instance.main.id
  policy           = data.alicloud_ram_policy_document.orders_db.document
}

data "alicloud_ram_policy_document" "orders_db" {
  version = "1"
  statement {
    effect   = "Allow"
    action   = ["kms:GetSecretValue"]
    resource = ["*"]
    principal {
      entity      = "RAM"
      identifiers = ["acs:ram::1234567890123456:role/orders"]
    }
  }
}
