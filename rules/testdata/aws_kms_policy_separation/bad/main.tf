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
      { # want `^aws_kms_key.orders: statement "Admins" lets arn:aws:iam::111122223333:role/admin both administer the key \(kms:PutKeyPolicy by kms:\*\) and use it \(kms:Decrypt by kms:\*\)`
        Sid       = "Admins"
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::111122223333:role/admin" }
        Action    = "kms:*"
        Resource  = "*"
      },
    ]
  })
}
