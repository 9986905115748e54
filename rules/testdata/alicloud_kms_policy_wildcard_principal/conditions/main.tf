locals {
  everybody = { Effect = "Allow", Principal = { RAM = ["*"] }, Action = ["kms:Decrypt"], Resource = ["*"] }
}

# How and when is not who.
resource "alicloud_kms_key" "open" {
  policy = jsonencode({
    Version = "1"
    Statement = [
      { # want `^alicloud_kms_key.open: statement "Encrypted" allows everybody`
        Sid       = "Encrypted"
        Effect    = "Allow"
        Principal = { RAM = ["*"] }
        Action    = ["kms:Decrypt"]
        Resource  = ["*"]
        Condition = { Bool = { "acs:SecureTransport" = "true" } }
      },
      { # want `^alicloud_kms_key.open: statement "Today" allows everybody`
        Sid       = "Today"
        Effect    = "Allow"
        Principal = { RAM = ["*"] }
        Action    = ["kms:Decrypt"]
        Resource  = ["*"]
        Condition = { DateLessThan = { "acs:CurrentTime" = "2030-01-01T00:00:00Z" } }
      },
      { # want `^alicloud_kms_key.open: statement "SecondFactor" allows everybody`
        Sid       = "SecondFactor"
        Effect    = "Allow"
        Principal = { RAM = ["*"] }
        Action    = ["kms:Decrypt"]
        Resource  = ["*"]
        Condition = { Bool = { "acs:MFAPresent" = "true" } }
      },
    ]
  })
}

resource "alicloud_kms_key" "narrow" {
  policy = jsonencode({
    Version = "1"
    Statement = [for condition in [
      { IpAddress = { "acs:SourceIp" = "192.0.2.0/24" } },
      { StringEquals = { "acs:SourceVpc" = "vpc-bp1a2b3c4d5e6f7g8h9i0" } },
      { StringEquals = { "acs:PrincipalRDId" = "rd-a1b2c3" } },
    ] : merge(local.everybody, { Condition = condition })]
  })
}

# A Deny wins.
resource "alicloud_kms_key" "denied" {
  policy = jsonencode({
    Version = "1"
    Statement = [
      local.everybody,
      { Effect = "Deny", Principal = { RAM = ["*"] }, Action = ["kms:*"], Resource = ["*"], Condition = { NotIpAddress = { "acs:SourceIp" = ["192.0.2.0/24"] } } },
    ]
  })
}
