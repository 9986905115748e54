variable "unset" {
  type = string
}

variable "set" {
  type    = string
  default = "{\"Version\": \"1\", \"Statement\": [{ \"Sid\": \"Owner\", \"Effect\": \"Allow\", \"Principal\": { \"RAM\": \"acs:ram::1234567890123456:*\" }, \"Action\": \"kms:*\", \"Resource\": \"*\" }, { \"Sid\": \"Readers\", \"Effect\": \"Allow\", \"Principal\": { \"RAM\": \"acs:ram::1234567890123456:role/readers\" }, \"Action\": \"ram:*\", \"Resource\": \"*\" }]}"
}

locals {
  policy = jsonencode({
    Version = "1"
    Statement = [
      { Sid = "Owner", Effect = "Allow", Principal = { RAM = "acs:ram::1234567890123456:*" }, Action = "kms:*", Resource = "*" },
      { Sid = "Readers", Effect = "Allow", Principal = { RAM = "acs:ram::1234567890123456:role/readers" }, Action = "ram:*", Resource = "*" }, # want `^alicloud_kms_key.local: statement "Readers" names the action "ram:\*"`
    ]
  })
}

resource "alicloud_kms_key" "missing" {
  description = "KMS makes the policy"
}

resource "alicloud_kms_key" "none" {
  policy = null
}

resource "alicloud_kms_key" "unknown" {
  policy = var.unset
}

resource "alicloud_kms_key" "known" {
  policy = var.set # want `^alicloud_kms_key.known: statement "Readers" names the action "ram:\*"`
}

resource "alicloud_kms_key" "local" {
  policy = local.policy
}
