# What does nothing lets nobody do anything.
resource "aws_kms_key" "nothing" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "A", Effect = "Allow", Principal = "*", Action = [], Resource = "*" },
      { Sid = "A", Effect = "Allow", Principal = "*", Action = "s3:GetObject", Resource = "*" },
      { Sid = "A", Effect = "Allow", Principal = "*", Action = "Decrypt", Resource = "*" },
      { Sid = "A", Effect = "Allow", Principal = "*", Action = "kms:Decypt", Resource = "*" },
      { Sid = "A", Effect = "Allow", Principal = "*", Action = "kms:", Resource = "*" },
      { Sid = "A", Effect = "Allow", Principal = "*", Action = "kms:Decrypt", Resource = [] },
      { Sid = "A", Effect = "Allow", Principal = "*", Action = "kms:Decrypt", Resource = "arn:aws:s3:::b/*" },
      { Sid = "A", Effect = "Allow", Principal = "*", Action = "kms:Decrypt", Resource = "arn:aws:kms:eu-west-1:111122223333:alias/a" },
      { Sid = "A", Effect = "Allow", Principal = "*", Action = "kms:Decrypt", NotResource = "*" },
      { Sid = "A", Effect = "Allow", Principal = "*", NotAction = "kms:*", Resource = "*" },
    ]
  })
}

resource "aws_kms_key" "something" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "A", Effect = "Allow", Principal = "*", Action = ["s3:GetObject", "kms:Decrypt"], Resource = "*" },     # want `statement "A" allows everybody`
      { Sid = "A", Effect = "Allow", Principal = "*", Action = "*", Resource = "*" },                                 # want `statement "A" allows everybody`
      { Sid = "A", Effect = "Allow", Principal = "*", Action = "kms:De*", Resource = "*" },                           # want `statement "A" allows everybody`
      { Sid = "A", Effect = "Allow", Principal = "*", Action = "kms:Decrypt", Resource = ["arn:aws:s3:::b/*", "*"] }, # want `statement "A" allows everybody`
      { Sid = "A", Effect = "Allow", Principal = "*", Action = "kms:Decrypt", NotResource = "arn:aws:s3:::b/*" },     # want `statement "A" allows everybody`
      { Sid = "A", Effect = "Allow", Principal = "*", NotAction = "kms:Encrypt", Resource = "*" },                    # want `statement "A" allows everybody`
    ]
  })
}

