variable "unset" {
  type = string
}

resource "alicloud_kms_key" "wrong" {
  policy = jsonencode({
    Version = "1"
    Statement = [
      { Effect = "Allow", Principal = { RAM = ["acs:ram::1234567890123456:*"] }, Action = ["kms:*"], Resource = ["*"] },
      { Effect = "Allow", Principal = { RAM = ["acs:ram::1234567890123456:*"] }, Action = ["kms:"], Resource = ["*"] },                   # want `names the action "kms:", which KMS does not have, so it has no effect. Write kms: and the name of an action, as in kms:Decrypt.`
      { Effect = "Allow", Principal = { RAM = ["acs:ram::1234567890123456:*"] }, Action = ["kms:Decypt"], Resource = ["*"] },             # want `names the action "kms:Decypt", which KMS does not have, so it has no effect. Write kms:Decrypt.`
      { Effect = "Allow", Principal = { RAM = ["acs:ram::1234567890123456:*"] }, Action = ["kms:GetSecretValues"], Resource = ["*"] },    # want `Write kms:GetSecretValue.`
      { Effect = "Allow", Principal = { RAM = ["acs:ram::1234567890123456:*"] }, Action = ["kms: Decrypt"], Resource = ["*"] },           # want `names the action "kms: Decrypt", which KMS does not have`
      { Effect = "Allow", Principal = { RAM = ["acs:ram::1234567890123456:*"] }, Action = ["kms:Decrypt", "Decrypt"], Resource = ["*"] }, # want `names the action "Decrypt", but a policy of a key can only be about actions of KMS`
    ]
  })
}

resource "alicloud_kms_key" "right" {
  policy = jsonencode({
    Version = "1"
    Statement = [
      { Effect = "Allow", Principal = { RAM = ["acs:ram::1234567890123456:*"] }, Action = ["kms:*"], Resource = ["*"] },
      { Effect = "Allow", Principal = { RAM = ["acs:ram::1234567890123456:*"] }, Action = ["kms:Decrypt", "kms:GetSecretValue", "kms:List*", "kms:Some?hingNew", "kms:decrypt", "kms:SomethingElse"], Resource = ["*"] },
      { Effect = "Allow", Principal = { RAM = ["acs:ram::1234567890123456:*"] }, Action = ["kms:${var.unset}", var.unset], Resource = ["*"] },
    ]
  })
}

resource "alicloud_kms_key" "twice" {
  policy = jsonencode({
    Version = "1"
    Statement = [{
      Effect    = "Allow"
      Principal = { RAM = ["acs:ram::1234567890123456:*"], RAM = ["acs:ram::1234567890123456:role/ops"] } # want `statement 1 has RAM twice in one object, of which Terraform keeps the last, so that the first one is lost`
      Action    = ["kms:*"]
      Resource  = ["*"]
    }]
  })
}
