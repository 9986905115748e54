resource "alicloud_kms_key" "orders" {
  description        = "Encrypts the orders database"
  dkms_instance_id   = alicloud_kms_instance.main.id
  automatic_rotation = "Enabled"
  rotation_interval  = "31536000s"
  policy             = <<-EOT
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
          "Principal": { "RAM": ["acs:ram::1234567890123456:role/orders"] },
          "Action": ["kms:Decrypt"],
          "Resource": ["*"]
        }
      ]
    }
  EOT
}
