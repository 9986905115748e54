resource "alicloud_kms_key" "wrong" {
  policy = jsonencode({
    Version = "1"
    Statement = [
      { Effect = "Allow", Principal = { RAM = ["acs:ram::1234567890123456:*"] }, Action = ["kms:*"], Resource = ["*"] },
      { Effect = "Allow", Principal = { RAM = ["acs:ram::1234567890123456:*"] }, Action = ["kms:Decrypt"], Resource = ["*"], Condition = { StringEqual = { "acs:SourceVpc" = "vpc-1" } } },            # want `has the condition operator "StringEqual", which KMS does not know, so it refuses the policy. Write StringEquals.`
      { Effect = "Allow", Principal = { RAM = ["acs:ram::1234567890123456:*"] }, Action = ["kms:Decrypt"], Resource = ["*"], Condition = { IpAdress = { "acs:SourceIp" = "192.0.2.0/24" } } },         # want `has the condition operator "IpAdress".* Write IpAddress.`
      { Effect = "Allow", Principal = { RAM = ["acs:ram::1234567890123456:*"] }, Action = ["kms:Decrypt"], Resource = ["*"], Condition = { ArnLike = { "acs:PrincipalArn" = "acs:ram::*:role/a" } } }, # want `has the condition operator "ArnLike".* Write an operator that it knows, such as StringEquals.`
      { Effect = "Allow", Principal = { RAM = ["acs:ram::1234567890123456:*"] }, Action = ["kms:Decrypt"], Resource = ["*"], Condition = [{ Bool = { "acs:SecureTransport" = "true" } }] },            # want `has a Condition that is no object of objects`
    ]
  })
}

resource "alicloud_kms_key" "right" {
  policy = jsonencode({
    Version = "1"
    Statement = [
      { Effect = "Allow", Principal = { RAM = ["acs:ram::1234567890123456:*"] }, Action = ["kms:*"], Resource = ["*"] },
      { Effect = "Allow", Principal = { RAM = ["acs:ram::1234567890123456:*"] }, Action = ["kms:Decrypt"], Resource = ["*"], Condition = { StringEquals = { "acs:SourceVpc" = "vpc-1" } } },
      { Effect = "Allow", Principal = { RAM = ["acs:ram::1234567890123456:*"] }, Action = ["kms:Decrypt"], Resource = ["*"], Condition = { NotIpAddress = { "acs:SourceIp" = "192.0.2.0/24" } } },
      { Effect = "Allow", Principal = { RAM = ["acs:ram::1234567890123456:*"] }, Action = ["kms:Decrypt"], Resource = ["*"], Condition = { DateLessThan = { "acs:CurrentTime" = "2030-01-01T00:00:00Z" } } },
      { Effect = "Allow", Principal = { RAM = ["acs:ram::1234567890123456:*"] }, Action = ["kms:Decrypt"], Resource = ["*"], Condition = { StringEqualsIgnoreCase = { "acs:PrincipalRDId" = "rd-1" } } },
      { Effect = "Allow", Principal = { RAM = ["acs:ram::1234567890123456:*"] }, Action = ["kms:Decrypt"], Resource = ["*"], Condition = { SomethingNew = { "acs:SourceIp" = "192.0.2.0/24" } } },
    ]
  })
}

