resource "alicloud_kms_key" "main" {
  policy = jsonencode({
    Version = "1"
    Statement = [
      { Sid = "Owner", Effect = "Allow", Principal = { RAM = "acs:ram::1234567890123456:*" }, Action = "kms:*", Resource = "*" },
      { Sid = "Readers", Effect = "Allow", Principal = { RAM = "*" }, Action = "kms:Decrypt", Resource = "*" }, # want `^alicloud_kms_key.main: statement "Readers" allows everybody`
    ]
  })
}
