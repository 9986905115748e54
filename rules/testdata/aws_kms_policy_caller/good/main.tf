data "aws_caller_identity" "current" {}

resource "aws_kms_key" "orders" {
  description         = "Encrypts the orders database"
  enable_key_rotation = true
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "Owner"
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::${data.aws_caller_identity.current.account_id}:root" }
        Action    = "kms:*"
        Resource  = "*"
      },
      {
        Sid       = "Admins"
        Effect    = "Allow"
        Principal = { AWS = aws_iam_role.admin.arn }
        Action    = ["kms:Create*", "kms:Describe*", "kms:Enable*", "kms:Put*", "kms:Update*"]
        Resource  = "*"
      },
    ]
  })
}
