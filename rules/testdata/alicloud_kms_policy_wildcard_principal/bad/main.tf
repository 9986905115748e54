resource "alicloud_kms_key" "orders" {
  description      = "Encrypts the orders database"
  dkms_instance_id = alicloud_kms_instance.main.id
  policy           = <<-EOT
    {
      "Version": "1",
      "Statement": [
        {
          "Sid": "Owner",
          "Effect": "Allow",
          "Principal": { "RAM": ["acs:ram::1234567890123456:*"] },
          "Action": ["kms:*"],
          "Resource": ["*"]
        },
        {
          "Sid": "Readers",
          "Effect": "Allow",
          "Principal": { "RAM": ["*"] },
          "Action": ["kms:Decrypt"],
          "Resource": ["*"]
        }
      ]
    }
  EOT
  # want@-10 `^alicloud_kms_key.orders: statement "Readers" allows everybody, since its Principal is a wildcard`
}
