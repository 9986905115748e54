variable "region" {
  type = string
}

locals {
  owner = { Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:*", Resource = "*" }
}

resource "aws_kms_key" "types" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      local.owner,
      {
        Sid    = "Logs"
        Effect = "Allow"
        Principal = {
          AWS = [
            "arn:aws:iam::111122223333:role/orders",
            "logs.amazonaws.com", # want `^aws_kms_key.types: statement "Logs" names the service "logs.amazonaws.com" under AWS, so KMS refuses the policy. Write it under Service.`
          ]
        }
        Action   = "kms:Decrypt"
        Resource = "*"
      },
      {
        Sid       = "RegionalLogs"
        Effect    = "Allow"
        Principal = { AWS = "logs.${var.region}.amazonaws.com" } # want `statement "RegionalLogs" names the service "logs.\$\{…}.amazonaws.com" under AWS`
        Action    = "kms:Decrypt"
        Resource  = "*"
      },
      {
        Sid       = "Role"
        Effect    = "Deny"
        Principal = { Service = "arn:aws:iam::111122223333:role/orders" } # want `statement "Role" names the ARN "arn:aws:iam::111122223333:role/orders" under Service, so KMS refuses the policy. Write it under AWS.`
        Action    = "kms:Decrypt"
        Resource  = "*"
      },
      {
        Sid       = "Users"
        Effect    = "Allow"
        Principal = { Users = ["alice", "bob"] } # want `statement "Users" has a Principal.Users, which KMS does not know, so it refuses the policy. Write AWS or Service.`
        Action    = "kms:Decrypt"
        Resource  = "*"
      },
      {
        Effect       = "Deny"
        NotPrincipal = { "AWS " = "111122223333" } # want `statement 6 has a NotPrincipal.AWS , which KMS does not know`
        Action       = "kms:Decrypt"
        Resource     = "*"
      },
    ]
  })
}

resource "aws_kms_key" "shapes" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      local.owner,
      {
        Sid       = "List"
        Effect    = "Allow"
        Principal = ["arn:aws:iam::111122223333:role/orders"] # want `^aws_kms_key.shapes: statement "List" has a Principal that is neither an object nor "\*", so KMS refuses the policy`
        Action    = "kms:Decrypt"
        Resource  = "*"
      },
      {
        Sid       = "Number"
        Effect    = "Allow"
        Principal = 111122223333 # want `statement "Number" has a Principal that is neither an object nor "\*"`
        Action    = "kms:Decrypt"
        Resource  = "*"
      },
      {
        Sid       = "Everybody"
        Effect    = "Deny"
        Principal = ["*"] # want `statement "Everybody" has a Principal that is neither an object nor "\*"`
        Action    = "kms:Decrypt"
        Resource  = "*"
      },
    ]
  })
}

# IAM does not mind the case of a type.
resource "aws_kms_key" "right" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { aws = "111122223333" }, Action = "kms:*", Resource = "*" },
      { Effect = "Allow", Principal = { Service = ["logs.amazonaws.com", "logs.${var.region}.amazonaws.com"] }, Action = "kms:Decrypt", Resource = "*" },
      { Effect = "Deny", Principal = { "*" = "*" }, Action = "kms:Decrypt", Resource = "*" },
      { Effect = "Allow", Principal = { AWS = var.region }, Action = "kms:Decrypt", Resource = "*" },
      { Effect = "Allow", Principal = { Service = var.region }, Action = "kms:Decrypt", Resource = "*" },
      { Effect = "Allow", Principal = { (var.region) = "x" }, Action = "kms:Decrypt", Resource = "*" },
    ]
  })
}
