resource "alicloud_kms_key" "main" {
  description = "The policy is in the other file"
  policy = jsonencode({
    Version = "1"
    Statement = [
      { Sid = "Owner", Effect = "Allow", Principal = { RAM = "acs:ram::1234567890123456:*" }, Action = "kms:*", Resource = "*" },
      { Sid = "Readers", Effect = "Allow", Principal = { RAM = "acs:ram::1234567890123456:role/readers" }, Action = "kms:Decrypt", Resource = "*" },
    ]
  })
}
