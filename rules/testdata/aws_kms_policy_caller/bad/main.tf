data "aws_caller_identity" "current" {}

resource "aws_kms_key" "orders" {
  description = "Encrypts the orders database"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "Owner"
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::111122223333:root" }
        Action    = "kms:*"
        Resource  = "*"
      },
      {
        Sid       = "Admins"
        Effect    = "Allow"
        Principal = { AWS = data.aws_caller_identity.current.arn } # want `^aws_kms_key.orders: statement "Admins" names data.aws_caller_identity.current.arn, so the policy changes with whoever runs Terraform, and locks out the one before. Write the ARN of a role, as in aws_iam_role.example.arn.`
        Action    = ["kms:Create*", "kms:Describe*", "kms:Enable*", "kms:Put*", "kms:Update*"]
        Resource  = "*"
      },
    ]
  })
}
