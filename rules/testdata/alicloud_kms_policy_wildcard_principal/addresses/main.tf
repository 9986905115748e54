# Wider than /8, or /32, is everybody.
resource "alicloud_kms_key" "wide" {
  policy = jsonencode({
    Version = "1"
    Statement = [
      { Effect = "Allow", Principal = { RAM = ["acs:ram::1234567890123456:*"] }, Action = ["kms:*"], Resource = ["*"] },
      { Sid = "A", Effect = "Allow", Principal = { RAM = ["*"] }, Action = ["kms:Decrypt"], Resource = ["*"], Condition = { IpAddress = { "acs:SourceIp" = ["0.0.0.0/0"] } } },                  # want `statement "A" allows everybody`
      { Sid = "A", Effect = "Allow", Principal = { RAM = ["*"] }, Action = ["kms:Decrypt"], Resource = ["*"], Condition = { IpAddress = { "acs:SourceIp" = ["0.0.0.0/1"] } } },                  # want `statement "A" allows everybody`
      { Sid = "A", Effect = "Allow", Principal = { RAM = ["*"] }, Action = ["kms:Decrypt"], Resource = ["*"], Condition = { IpAddress = { "acs:SourceIp" = ["192.0.2.0/24", "54.0.0.0/7"] } } }, # want `statement "A" allows everybody`
      { Sid = "A", Effect = "Allow", Principal = { RAM = ["*"] }, Action = ["kms:Decrypt"], Resource = ["*"], Condition = { IpAddress = { "acs:SourceIp" = ["2000::/3"] } } },                   # want `statement "A" allows everybody`
    ]
  })
}

resource "alicloud_kms_key" "narrow" {
  policy = jsonencode({
    Version = "1"
    Statement = [
      { Effect = "Allow", Principal = { RAM = ["acs:ram::1234567890123456:*"] }, Action = ["kms:*"], Resource = ["*"] },
      { Sid = "A", Effect = "Allow", Principal = { RAM = ["*"] }, Action = ["kms:Decrypt"], Resource = ["*"], Condition = { IpAddress = { "acs:SourceIp" = ["192.0.2.0/24"] } } },
      { Sid = "A", Effect = "Allow", Principal = { RAM = ["*"] }, Action = ["kms:Decrypt"], Resource = ["*"], Condition = { IpAddress = { "acs:SourceIp" = ["47.0.0.0/8"] } } },
      { Sid = "A", Effect = "Allow", Principal = { RAM = ["*"] }, Action = ["kms:Decrypt"], Resource = ["*"], Condition = { IpAddress = { "acs:SourceIp" = ["10.0.0.0/8", "172.16.0.0/12"] } } },
      { Sid = "A", Effect = "Allow", Principal = { RAM = ["*"] }, Action = ["kms:Decrypt"], Resource = ["*"], Condition = { IpAddress = { "acs:SourceIp" = ["2001:db8::/32"] } } },
      { Sid = "A", Effect = "Allow", Principal = { RAM = ["*"] }, Action = ["kms:Decrypt"], Resource = ["*"], Condition = { IpAddress = { "acs:SourceIp" = ["203.0.113.1"] } } },
    ]
  })
}

