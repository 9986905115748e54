resource "aws_kms_key" "orders" {
  description         = "Encrypts the orders database"
  enable_key_rotation = true
  policy              = <<-EOT
    {
      "Version": "2012-10-17",
      "Statement": [
        { "Effect": "Allow", "Principal": { "AWS": "111122223333" }, "Action": "kms:*", "Resource": "*" }
      ]
    }
  EOT
}

resource "aws_kms_key" "invoices" {
  description         = "Encrypts the invoices bucket"
  enable_key_rotation = true
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
      {
        Sid       = "Users"
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::111122223333:role/invoices" }
        Action    = ["kms:Decrypt"]
        Resource  = "*"
      },
    ]
  })
}
