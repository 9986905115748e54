# Of two members with one name, Terraform takes the last one.
resource "aws_kms_key" "operators" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { # want `^aws_kms_key.operators: statement "Readers" allows everybody`
        Sid       = "Readers"
        Effect    = "Allow"
        Principal = { AWS = "*" }
        Action    = "kms:Decrypt"
        Resource  = "*"
        Condition = {
          StringEquals = { "kms:CallerAccount" = "111122223333" }
          StringEquals = { "kms:ViaService" = "s3.eu-west-1.amazonaws.com" }
        }
      },
    ]
  })
}

resource "aws_kms_key" "principals" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { AWS = "*", AWS = "111122223333" }
        Action    = "kms:Decrypt"
        Resource  = "*"
      },
    ]
  })
}

locals {
  types = ["AWS", "AWS"]
}

resource "aws_kms_key" "computed" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { (local.types[0]) = "*", (local.types[1]) = "111122223333" }
        Action    = "kms:Decrypt"
        Resource  = "*"
      },
    ]
  })
}

# The provider reads JSON in the same way.
resource "aws_kms_key" "text_named_last" {
  policy = <<-EOT
    {
      "Version": "2012-10-17",
      "Statement": [{
        "Effect": "Allow",
        "Principal": { "AWS": "*", "AWS": "arn:aws:iam::111122223333:root" },
        "Action": "kms:*",
        "Resource": "*"
      }]
    }
  EOT
}

resource "aws_kms_key" "text_condition_lost" {
  # want@+4 `^aws_kms_key.text_condition_lost: statement 1 allows everybody`
  policy = <<-EOT
    {
      "Version": "2012-10-17",
      "Statement": [{
        "Effect": "Allow",
        "Principal": "*",
        "Action": "kms:Decrypt",
        "Resource": "*",
        "Condition": {
          "StringEquals": { "kms:CallerAccount": "111122223333" },
          "StringEquals": { "kms:ViaService": "s3.eu-central-1.amazonaws.com" }
        }
      }]
    }
  EOT
}
