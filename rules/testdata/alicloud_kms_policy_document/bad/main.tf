resource "alicloud_kms_key" "orders" {
  description      = "Encrypts the orders database"
  dkms_instance_id = alicloud_kms_instance.main.id
  policy = jsonencode({
    Version = "2012-10-17" # want `^alicloud_kms_key.orders: the policy's Version is "2012-10-17", which KMS does not know. Write "1".`
    Statement = [
      {
        Sid       = "Owner"
        Effect    = "Allow"
        Principal = { AWS = "acs:ram::1234567890123456:root" } # want `^alicloud_kms_key.orders: statement "Owner" has no Principal.RAM`
        Action    = "*"                                        # want `^alicloud_kms_key.orders: statement "Owner" names the action "\*"`
        Resource  = "*"
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
    resource = ["acs:kms:*:*:secret/orders/db"] # want `^alicloud_kms_secret.orders_db: statement 1 names the resource "acs:kms:\*:\*:secret/orders/db", but in the policy of a key or a secret it can only be "\*"`
    principal {
      entity      = "RAM"
      identifiers = ["acs:ram::1234567890123456:role/orders"]
    }
  }
}
