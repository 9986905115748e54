# real TFLint only: the mock knows no local values
# Terraform goes through an object in the order of its names, and the last of two entries with one name counts.
locals {
  roles = {
    zed   = "*"
    alice = "arn:aws:iam::111122223333:role/alice"
    bob   = "*"
    bob   = "arn:aws:iam::111122223333:role/bob"
  }
}

resource "aws_kms_key" "all" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [for name, arn in local.roles : { # want `^aws_kms_key.all: statement 3 allows everybody`
      Effect    = "Allow"
      Principal = { AWS = arn }
      Action    = "kms:Decrypt"
      Resource  = "*"
    }]
  })
}

resource "aws_kms_key" "first" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = [for name, arn in local.roles : arn][0] }
      Action    = "kms:Decrypt"
      Resource  = "*"
    }]
  })
}
