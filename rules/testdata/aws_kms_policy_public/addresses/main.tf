variable "network" {
  type = string
}

# Wider than /8, or /32, is everybody.
resource "aws_kms_key" "wide" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:Decrypt", Resource = "*", Condition = { IpAddress = { "aws:SourceIp" = "0.0.0.0/0" } } },                     # want `statement "A" allows everybody`
      { Sid = "A", Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:Decrypt", Resource = "*", Condition = { IpAddress = { "aws:SourceIp" = "0.0.0.0/1" } } },                     # want `statement "A" allows everybody`
      { Sid = "A", Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:Decrypt", Resource = "*", Condition = { IpAddress = { "aws:SourceIp" = "54.0.0.0/7" } } },                    # want `statement "A" allows everybody`
      { Sid = "A", Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:Decrypt", Resource = "*", Condition = { IpAddress = { "aws:SourceIp" = ["192.0.2.0/24", "128.0.0.0/1"] } } }, # want `statement "A" allows everybody`
      { Sid = "A", Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:Decrypt", Resource = "*", Condition = { IpAddress = { "aws:SourceIp" = "::/0" } } },                          # want `statement "A" allows everybody`
      { Sid = "A", Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:Decrypt", Resource = "*", Condition = { IpAddress = { "aws:SourceIp" = "2000::/3" } } },                      # want `statement "A" allows everybody`
      { Sid = "A", Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:Decrypt", Resource = "*", Condition = { IpAddress = { "aws:SourceIp" = "2600::/31" } } },                     # want `statement "A" allows everybody`
    ]
  })
}

resource "aws_kms_key" "narrow" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:Decrypt", Resource = "*", Condition = { IpAddress = { "aws:SourceIp" = "192.0.2.0/24" } } },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:Decrypt", Resource = "*", Condition = { IpAddress = { "aws:SourceIp" = "192.0.2.1" } } },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:Decrypt", Resource = "*", Condition = { IpAddress = { "aws:SourceIp" = "54.0.0.0/8" } } },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:Decrypt", Resource = "*", Condition = { IpAddress = { "aws:SourceIp" = "10.0.0.0/8" } } },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:Decrypt", Resource = "*", Condition = { IpAddress = { "aws:SourceIp" = "172.16.0.0/12" } } },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:Decrypt", Resource = "*", Condition = { IpAddress = { "aws:SourceIp" = "2001:db8::/32" } } },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:Decrypt", Resource = "*", Condition = { IpAddress = { "aws:SourceIp" = "fc00::/7" } } },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:Decrypt", Resource = "*", Condition = { IpAddress = { "aws:SourceIp" = ["192.0.2.0/24", "2001:db8:1234::/48"] } } },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:Decrypt", Resource = "*", Condition = { IpAddress = { "aws:SourceIp" = var.network } } },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:Decrypt", Resource = "*", Condition = { IpAddress = { "aws:SourceIp" = "${var.network}/16" } } },
    ]
  })
}

resource "aws_kms_key" "denied" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "B", Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:Decrypt", Resource = "*", Condition = { Bool = { "aws:SecureTransport" = "true" } } }, # want `statement "B" allows everybody`
      { Effect = "Deny", Principal = "*", Action = "kms:*", Resource = "*", Condition = { NotIpAddress = { "aws:SourceIp" = "0.0.0.0/1" } } },
    ]
  })
}

resource "aws_kms_key" "denied_to_others" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:Decrypt", Resource = "*", Condition = { Bool = { "aws:SecureTransport" = "true" } } },
      { Effect = "Deny", Principal = "*", Action = "kms:*", Resource = "*", Condition = { NotIpAddress = { "aws:SourceIp" = "192.0.2.0/24" } } },
    ]
  })
}

