variable "create" {
  type = bool
}

resource "alicloud_kms_key" "maybe" {
  count = var.create ? 1 : 0
  policy = jsonencode({
    Version = "1"
    Statement = [
      { Sid = "Owner", Effect = "Allow", Principal = { RAM = "acs:ram::1234567890123456:*" }, Action = "kms:*", Resource = "*" },
      { Sid = "Readers", Effect = "Allow", Principal = { RAM = "acs:ram::1234567890123456:role/readers" }, Action = "ram:*", Resource = "*" }, # want `^alicloud_kms_key.maybe: statement "Readers" names the action "ram:\*"`
    ]
  })
}

resource "alicloud_kms_key" "nowhere" {
  count = 0
  policy = jsonencode({
    Version = "1"
    Statement = [
      { Sid = "Owner", Effect = "Allow", Principal = { RAM = "acs:ram::1234567890123456:*" }, Action = "kms:*", Resource = "*" },
      { Sid = "Readers", Effect = "Allow", Principal = { RAM = "acs:ram::1234567890123456:role/readers" }, Action = "ram:*", Resource = "*" },
    ]
  })
}

resource "alicloud_kms_key" "each" {
  for_each = {
    right = "kms:Decrypt"
    wrong = "ram:*" # want `^alicloud_kms_key.each\["wrong"\]: statement "Readers" names the action "ram:\*"`
  }
  policy = jsonencode({
    Version = "1"
    Statement = [
      { Sid = "Owner", Effect = "Allow", Principal = { RAM = "acs:ram::1234567890123456:*" }, Action = "kms:*", Resource = "*" },
      { Sid = "Readers", Effect = "Allow", Principal = { RAM = "acs:ram::1234567890123456:role/readers" }, Action = each.value, Resource = "*" },
    ]
  })
}
