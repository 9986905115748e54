# The ARN of a role or a user is no account's, whatever it will be.
resource "aws_kms_key" "orders" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "Owner"
        Effect    = "Allow"
        Principal = { AWS = data.aws_caller_identity.current.arn }
        Action    = "kms:*"
        Resource  = "*"
      },
      { # want `^aws_kms_key.orders: statement "Admins" lets aws_iam_role.admin.arn both administer the key`
        Sid       = "Admins"
        Effect    = "Allow"
        Principal = { AWS = aws_iam_role.admin.arn }
        Action    = "kms:*"
        Resource  = "*"
      },
      { # want `^aws_kms_key.orders: statement "Found" lets data.aws_iam_user.admin\[0].arn both administer the key`
        Sid       = "Found"
        Effect    = "Allow"
        Principal = { AWS = ["${data.aws_iam_user.admin[0].arn}"] }
        Action    = "kms:*"
        Resource  = "*"
      },
    ]
  })
}

resource "aws_kms_key" "each" {
  for_each = toset(["orders", "invoices"])
  policy   = data.aws_iam_policy_document.each[each.key].json
}

data "aws_iam_policy_document" "each" {
  for_each = toset(["orders", "invoices"])
  statement { # want `^aws_kms_key.each: statement "Admins" lets aws_iam_role.each\[…\].arn both administer the key`
    sid       = "Admins"
    actions   = ["kms:*"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = [aws_iam_role.each[each.key].arn]
    }
  }
}

resource "aws_kms_key" "text" {
  # want@+4 `^aws_kms_key.text: statement 1 lets aws_iam_role.admin.arn both administer the key`
  policy = <<-EOT
    {
      "Version": "2012-10-17",
      "Statement": { "Effect": "Allow", "Principal": { "AWS": "${aws_iam_role.admin.arn}" }, "Action": "kms:*", "Resource": "*" }
    }
  EOT
}

# Other attributes can be anything.
resource "aws_kms_key" "others" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = aws_iam_role.admin.unique_id }, Action = "kms:*", Resource = "*" },
      { Effect = "Allow", Principal = { AWS = aws_organizations_account.orders.arn }, Action = "kms:*", Resource = "*" },
    ]
  })
}
