variable "create" {
  type = bool
}

resource "alicloud_kms_key" "maybe" {
  count = var.create ? 1 : 0
  policy = jsonencode({
    Version = "1"
    Statement = [
      { Sid = "Owner", Effect = "Allow", Principal = { RAM = "acs:ram::1234567890123456:*" }, Action = "kms:*", Resource = "*" },
      { Sid = "Readers", Effect = "Allow", Principal = { RAM = "*" }, Action = "kms:Decrypt", Resource = "*" }, # want `^alicloud_kms_key.maybe: statement "Readers" allows everybody`
    ]
  })
}

resource "alicloud_kms_key" "nowhere" {
  count = 0
  policy = jsonencode({
    Version = "1"
    Statement = [
      { Sid = "Owner", Effect = "Allow", Principal = { RAM = "acs:ram::1234567890123456:*" }, Action = "kms:*", Resource = "*" },
      { Sid = "Readers", Effect = "Allow", Principal = { RAM = "*" }, Action = "kms:Decrypt", Resource = "*" },
    ]
  })
}

resource "alicloud_kms_key" "each" {
  for_each = {
    right = "acs:ram::1234567890123456:role/readers"
    wrong = "*"
  }
  policy = jsonencode({
    Version = "1"
    Statement = [
      { Sid = "Owner", Effect = "Allow", Principal = { RAM = "acs:ram::1234567890123456:*" }, Action = "kms:*", Resource = "*" },
      { Sid = "Readers", Effect = "Allow", Principal = { RAM = each.value }, Action = "kms:Decrypt", Resource = "*" }, # want `^alicloud_kms_key.each\["wrong"\]: statement "Readers" allows everybody`
    ]
  })
}
