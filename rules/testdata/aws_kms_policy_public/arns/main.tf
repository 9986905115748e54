variable "role" {
  type = string
}

variable "account" {
  type = string
}

# The account counts, and the name of the role does not.
resource "aws_kms_key" "any_account" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { # want `^aws_kms_key.any_account: statement "Role" allows everybody`
        Sid       = "Role"
        Effect    = "Allow"
        Principal = { AWS = "*" }
        Action    = "kms:Decrypt"
        Resource  = "*"
        Condition = { ArnLike = { "aws:PrincipalArn" = "arn:aws:iam::*:role/${var.role}" } }
      },
    ]
  })
}

resource "aws_kms_key" "an_account" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { AWS = "*" }
        Action    = "kms:Decrypt"
        Resource  = "*"
        Condition = { ArnLike = { "aws:PrincipalArn" = "arn:aws:iam::111122223333:role/${var.role}" } }
      },
      {
        Effect    = "Allow"
        Principal = { AWS = "*" }
        Action    = "kms:Decrypt"
        Resource  = "*"
        Condition = { ArnLike = { "aws:PrincipalArn" = "arn:aws:iam::${var.account}:role/orders" } }
      },
      {
        Effect    = "Allow"
        Principal = { AWS = "*" }
        Action    = "kms:Decrypt"
        Resource  = "*"
        Condition = { ArnLike = { "aws:SourceArn" = "arn:aws:s3:::${var.role}" } }
      },
    ]
  })
}
