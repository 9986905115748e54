variable "create" {
  type = bool
}

data "aws_iam_policy_document" "public" {
  count = var.create ? 1 : 0

  statement { # want `^aws_kms_key.try: statement "Use" allows everybody`
    sid       = "Use"
    actions   = ["kms:Decrypt"]
    resources = ["*"]

    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
  }
}

# Where it is set, it is public.
resource "aws_kms_key" "try" {
  policy = try(data.aws_iam_policy_document.public[0].json, null)
}

resource "aws_kms_key" "conditional" {
  policy = var.create ? jsonencode({
    Version = "2012-10-17"
    Statement = [{ # want `^aws_kms_key.conditional: statement 1 allows everybody`
      Effect    = "Allow"
      Principal = "*"
      Action    = "kms:Decrypt"
      Resource  = "*"
    }]
  }) : null
}

# Which of two it is, is not known.
resource "aws_kms_key" "other" {
  policy = try(data.aws_iam_policy_document.public[0].json, jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::111122223333:root" }
      Action    = "kms:*"
      Resource  = "*"
    }]
  }))
}
