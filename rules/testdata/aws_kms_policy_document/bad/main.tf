resource "aws_kms_key" "orders" {
  description = "Encrypts the orders database"
  # want@+1 `^aws_kms_key.orders: the policy cannot be read: invalid character ']'`
  policy = <<-EOT
    {
      "Version": "2012-10-17",
      "Statement": [
        { "Effect": "Allow", "Principal": { "AWS": "111122223333" }, "Action": "kms:*", "Resource": "*" },
      ]
    }
  EOT
}

resource "aws_kms_key" "invoices" {
  description = "Encrypts the invoices bucket"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "Owner"
        Effect    = "Allow"
        Principal = { AWS = "111122223333" }
        Action    = "kms:*"
        Resource  = "*"
      },
      { # want `^aws_kms_key.invoices: statement "Users" has no Resource, so KMS accepts it, but it has no effect`
        Sid       = "Users"
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::111122223333:role/invoices" }
        Action = [
          "kms:Decrypt",
          "s3:GetObject", # want `^aws_kms_key.invoices: statement "Users" names the action "s3:GetObject", but a policy of a key can only be about actions of KMS`
        ]
      },
    ]
  })
}
