# IAM reads the type of a principal in any case.
resource "aws_kms_key" "lower" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{ # want `^aws_kms_key.lower: statement 1 allows everybody`
      Effect    = "Allow"
      Principal = { aws = "*" }
      Action    = "kms:Decrypt"
      Resource  = "*"
    }]
  })
}

resource "aws_kms_key" "service" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { service = "logs.amazonaws.com" }
      Action    = "kms:Decrypt"
      Resource  = "*"
    }]
  })
}
