# Of two elements that exclude each other, IAM takes one.
resource "aws_kms_key" "main" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { # want `^aws_kms_key.main: statement "Actions" has both an Action and a NotAction, so KMS refuses the policy. Write one of them.`
        Sid       = "Actions"
        Effect    = "Allow"
        Principal = { AWS = "111122223333" }
        Action    = "kms:*"
        NotAction = "kms:Decrypt"
        Resource  = "*"
      },
      { # want `^aws_kms_key.main: statement "Resources" has both a Resource and a NotResource`
        Sid         = "Resources"
        Effect      = "Allow"
        Principal   = { AWS = "111122223333" }
        Action      = "kms:*"
        Resource    = "*"
        NotResource = "arn:aws:s3:::orders"
      },
      { # want `^aws_kms_key.main: statement "Principals" has both a Principal and a NotPrincipal`
        Sid          = "Principals"
        Effect       = "Deny"
        Principal    = "*"
        NotPrincipal = { AWS = "111122223333" }
        Action       = "kms:Decrypt"
        Resource     = "*"
      },
    ]
  })
}

data "aws_iam_policy_document" "both" {
  statement { # want `^aws_kms_key.both: statement "Both" has both an Action and a NotAction`
    sid         = "Both"
    actions     = ["kms:*"]
    not_actions = ["kms:Decrypt"]
    resources   = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["111122223333"]
    }
  }
}

resource "aws_kms_key" "both" {
  policy = data.aws_iam_policy_document.both.json
}
