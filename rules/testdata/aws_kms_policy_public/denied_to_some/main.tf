variable "blocked" {
  type = list(string)
}

# A list of those who are blocked has not everybody in it.
resource "aws_kms_key" "main" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { # want `^aws_kms_key.main: statement 1 allows everybody`
        Effect    = "Allow"
        Principal = { AWS = "*" }
        Action    = "kms:Decrypt"
        Resource  = "*"
      },
      {
        Effect    = "Deny"
        Principal = { AWS = var.blocked }
        Action    = "kms:*"
        Resource  = "*"
      },
    ]
  })
}

# Everybody outside of the organization is denied, but services of AWS.
resource "aws_kms_key" "perimeter" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { AWS = "*" }
        Action    = "kms:Decrypt"
        Resource  = "*"
      },
      {
        Effect    = "Deny"
        Principal = "*"
        Action    = "kms:*"
        Resource  = "*"
        Condition = {
          StringNotEqualsIfExists = { "aws:PrincipalOrgID" = "o-a1b2c3d4e5" }
          BoolIfExists            = { "aws:PrincipalIsAWSService" = "false" }
        }
      },
    ]
  })
}
