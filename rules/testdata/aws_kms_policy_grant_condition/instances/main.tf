variable "create" {
  type = bool
}

resource "aws_kms_key" "maybe" {
  count = var.create ? 1 : 0
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "Owner", Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "Attach", Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/workers" }, Action = "kms:CreateGrant", Resource = "*" }, # want `^aws_kms_key.maybe: statement "Attach" allows kms:CreateGrant without kms:GrantIsForAWSResource`
    ]
  })
}

resource "aws_kms_key" "nowhere" {
  count = 0
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "Owner", Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "Attach", Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/workers" }, Action = "kms:CreateGrant", Resource = "*" },
    ]
  })
}

resource "aws_kms_key" "each" {
  for_each = {
    right = "kms:ListGrants"
    wrong = "kms:CreateGrant"
  }
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "Owner", Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "Attach", Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/workers" }, Action = each.value, Resource = "*" }, # want `^aws_kms_key.each\["wrong"\]: statement "Attach" allows kms:CreateGrant without kms:GrantIsForAWSResource`
    ]
  })
}
