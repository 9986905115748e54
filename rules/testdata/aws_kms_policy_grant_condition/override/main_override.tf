resource "aws_kms_key" "main" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "Owner", Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "Attach", Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/workers" }, Action = "kms:CreateGrant", Resource = "*" }, # want `^aws_kms_key.main: statement "Attach" allows kms:CreateGrant without kms:GrantIsForAWSResource`
    ]
  })
}
