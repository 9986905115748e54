variable "unset" {
  type = string
}

variable "partner" {
  type    = string
  default = "777788889999"
}

data "aws_caller_identity" "current" {}

resource "aws_kms_key" "foreign" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "Use", Effect = "Allow", Principal = { AWS = "arn:aws:iam::777788889999:role/${var.unset}" }, Action = "kms:Decrypt", Resource = "*" },                                              # want `allows arn:aws:iam::777788889999:role/\$\{…} of the account 777788889999, which is neither`
      { Sid = "Use", Effect = "Allow", Principal = { AWS = "arn:aws:sts::777788889999:assumed-role/a/b" }, Action = "kms:Decrypt", Resource = "*" },                                               # want `of the account 777788889999, which is neither`
      { Sid = "Use", Effect = "Allow", Principal = { AWS = var.partner }, Action = "kms:Decrypt", Resource = "*" },                                                                                # want `allows 777788889999 of the account 777788889999, which is neither`
      { Sid = "Use", Effect = "Allow", Principal = { AWS = "arn:aws:iam::${var.partner}:root" }, Action = "kms:Decrypt", Resource = "*" },                                                         # want `of the account 777788889999, which is neither`
      { Sid = "Everybody", Effect = "Allow", Principal = "*", Action = "kms:Decrypt", Resource = "*", Condition = { StringEquals = { "kms:CallerAccount" = ["444455556666", "777788889999"] } } }, # want `statement "Everybody" allows everybody of the account 777788889999, which is neither`
      { Sid = "Owners", Effect = "Allow", Principal = { AWS = "777788889999" }, Action = "kms:*", Resource = "*" },                                                                                # want `statement "Owners" allows 777788889999 of the account`
    ]
  })
}

resource "aws_kms_key" "trusted" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "Use", Effect = "Allow", Principal = { AWS = ["111122223333", "444455556666", "arn:aws:iam::111122223333:role/a"] }, Action = "kms:Decrypt", Resource = "*" },
      { Sid = "Use", Effect = "Allow", Principal = { AWS = var.unset }, Action = "kms:Decrypt", Resource = "*" },
      { Sid = "Use", Effect = "Allow", Principal = { AWS = "arn:aws:iam::${var.unset}:root" }, Action = "kms:Decrypt", Resource = "*" },
      { Sid = "Use", Effect = "Allow", Principal = { AWS = aws_iam_role.a.arn }, Action = "kms:Decrypt", Resource = "*" },
      { Sid = "Use", Effect = "Deny", Principal = { AWS = "777788889999" }, Action = "kms:Decrypt", Resource = "*" },
      { Effect = "Allow", Principal = { Service = "logs.amazonaws.com" }, Action = "kms:Decrypt", Resource = "*" },
      { Effect = "Allow", Principal = "*", Action = "kms:Decrypt", Resource = "*", Condition = { StringEquals = { "kms:CallerAccount" = "444455556666", "aws:PrincipalAccount" = var.unset } } },
    ]
  })
}

# The key's own account is not written out.
resource "aws_kms_key" "own_unknown" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "Owner", Effect = "Allow", Principal = { AWS = "arn:aws:iam::${data.aws_caller_identity.current.account_id}:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "Use", Effect = "Allow", Principal = { AWS = "444455556666" }, Action = "kms:Decrypt", Resource = "*" },
      { Sid = "Use", Effect = "Allow", Principal = { AWS = "777788889999" }, Action = "kms:Decrypt", Resource = "*" }, # want `of the account 777788889999, which is neither`
    ]
  })
}

