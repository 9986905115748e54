variable "admins" {
  type = list(string)
}

data "aws_caller_identity" "current" {}

data "aws_iam_policy_document" "others" {
  statement {
    sid       = "Administration"
    actions   = ["kms:*"]
    resources = ["*"]

    principals {
      type        = "AWS"
      identifiers = concat(var.admins, [aws_iam_role.admin.arn, data.aws_caller_identity.current.arn])
    }
  }

  statement { # want `^aws_kms_key.others: statement "Use" allows kms:CreateGrant without kms:GrantIsForAWSResource.* Give it a statement of its own, with the condition Bool = `
    sid       = "Use"
    actions   = ["kms:Decrypt", "kms:CreateGrant"]
    resources = ["*"]

    principals {
      type        = "AWS"
      identifiers = [aws_iam_role.orders.arn]
    }
  }
}

resource "aws_kms_key" "others" {
  policy = data.aws_iam_policy_document.others.json
}

# Whoever may change the policy needs no grant.
data "aws_iam_policy_document" "same" {
  statement {
    sid       = "Administration"
    actions   = ["kms:*"]
    resources = ["*"]

    principals {
      type        = "AWS"
      identifiers = [aws_iam_role.admin.arn]
    }
  }

  statement {
    sid       = "Use"
    actions   = ["kms:Decrypt", "kms:CreateGrant"]
    resources = ["*"]

    principals {
      type        = "AWS"
      identifiers = [aws_iam_role.admin.arn]
    }
  }
}

resource "aws_kms_key" "same" {
  policy = data.aws_iam_policy_document.same.json
}

# Those who are blocked need not be the role.
resource "aws_kms_key" "blocked" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { # want `^aws_kms_key.blocked: statement 1 allows kms:CreateGrant`
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::111122223333:role/orders" }
        Action    = "kms:CreateGrant"
        Resource  = "*"
      },
      {
        Effect    = "Deny"
        Principal = { AWS = var.admins }
        Action    = "kms:*"
        Resource  = "*"
      },
    ]
  })
}
