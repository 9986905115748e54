variable "unset" {
  type = string
}

variable "set" {
  type    = string
  default = "{\"Version\": \"1\", \"Statement\": [{ \"Sid\": \"Owner\", \"Effect\": \"Allow\", \"Principal\": { \"RAM\": \"acs:ram::1234567890123456:*\" }, \"Action\": \"kms:*\", \"Resource\": \"*\" }, { \"Sid\": \"Readers\", \"Effect\": \"Allow\", \"Principal\": { \"RAM\": \"*\" }, \"Action\": \"kms:Decrypt\", \"Resource\": \"*\" }]}"
}

locals {
  policy = jsonencode({
    Version = "1"
    Statement = [
      { Sid = "Owner", Effect = "Allow", Principal = { RAM = "acs:ram::1234567890123456:*" }, Action = "kms:*", Resource = "*" },
      { Sid = "Readers", Effect = "Allow", Principal = { RAM = "*" }, Action = "kms:Decrypt", Resource = "*" }, # want `^alicloud_kms_key.local: statement "Readers" allows everybody`
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
  policy = var.set # want `^alicloud_kms_key.known: statement "Readers" allows everybody`
}

resource "alicloud_kms_key" "local" {
  policy = local.policy
}
