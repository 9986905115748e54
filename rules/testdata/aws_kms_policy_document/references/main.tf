variable "account" {
  type    = number
  default = 12345678901
}

variable "unset" {
  type = string
}

variable "empty" {
  type    = string
  default = ""
}

data "aws_caller_identity" "current" {}

locals {
  group = aws_iam_group.ops.arn # want `^aws_kms_key.wrong: statement 3 names the principal "aws_iam_group.ops.arn", but a group`
}

resource "aws_kms_key" "wrong" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Effect = "Allow", Principal = { AWS = aws_iam_group.ops.arn }, Action = "kms:Decrypt", Resource = "*" }, # want `names the principal "aws_iam_group.ops.arn", but a group is no principal`
      { Effect = "Allow", Principal = { AWS = local.group }, Action = "kms:Decrypt", Resource = "*" },
      { Effect = "Allow", Principal = { AWS = "${aws_iam_group.ops.arn}" }, Action = "kms:Decrypt", Resource = "*" }, # want `but a group is no principal`
      { Effect = "Allow", Principal = { AWS = [aws_iam_role.ops.arn, aws_iam_policy.ops.arn] }, Action = "kms:Decrypt", Resource = "*" }, # want `names the principal "aws_iam_policy.ops.arn", but a policy`
      { Effect = "Allow", Principal = { AWS = data.aws_iam_policy.ops.arn }, Action = "kms:Decrypt", Resource = "*" }, # want `but a policy is no principal`
      { Effect = "Allow", Principal = { AWS = aws_iam_instance_profile.ops.arn }, Action = "kms:Decrypt", Resource = "*" }, # want `but an instance profile is no principal`
      { Effect = "Allow", Principal = { AWS = aws_iam_role.ops.unique_id }, Action = "kms:Decrypt", Resource = "*" }, # want `names the principal "aws_iam_role.ops.unique_id", which is a unique ID`
      { Effect = "Allow", Principal = { AWS = aws_iam_role.ops[0].name }, Action = "kms:Decrypt", Resource = "*" }, # want `which is a name, so KMS refuses the policy. Write the ARN, as in aws_iam_role.example.arn.`
      { Effect = "Allow", Principal = { AWS = aws_iam_role.ops.id }, Action = "kms:Decrypt", Resource = "*" }, # want `which is a name`
      { Effect = "Allow", Principal = { AWS = aws_iam_user.ops.name }, Action = "kms:Decrypt", Resource = "*" }, # want `which is a name`
      { Effect = "Allow", Principal = { AWS = data.aws_caller_identity.current.user_id }, Action = "kms:Decrypt", Resource = "*" }, # want `which is a unique ID`
      { Effect = "Allow", Principal = { AWS = aws_lambda_function.ops.arn }, Action = "kms:Decrypt", Resource = "*" }, # want `which is the ARN of no account, user or role`
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::${var.account}:root" }, Action = "kms:Decrypt", Resource = "*" }, # want `names the principal "arn:aws:iam::12345678901:root", but an account has 12 digits, of which a number loses the zeros at its start`
      { Effect = "Allow", Principal = { AWS = var.account }, Action = "kms:Decrypt", Resource = "*" }, # want `names the principal "12345678901", but an account has 12 digits`
      { Effect = "Allow", Principal = { AWS = var.empty }, Action = "kms:Decrypt", Resource = "*" }, # want `names the principal "", which is nobody`
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::${data.aws_caller_identity.current.account_id}:group/ops" }, Action = "kms:Decrypt", Resource = "*" }, # want `names the principal "arn:aws:iam::\$\{…}:group/ops", but a group`
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::${var.unset}:policy/${var.unset}" }, Action = "kms:Decrypt", Resource = "*" }, # want `but a policy is no principal`
      { Effect = "Allow", Principal = { AWS = "role/${var.unset}" }, Action = "kms:Decrypt", Resource = "*" }, # want `which is no ARN of an account`
    ]
  })
}

resource "aws_kms_key" "right" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Effect = "Allow", Principal = { AWS = aws_iam_role.ops.arn }, Action = "kms:Decrypt", Resource = "*" },
      { Effect = "Allow", Principal = { AWS = data.aws_iam_role.ops.arn }, Action = "kms:Decrypt", Resource = "*" },
      { Effect = "Allow", Principal = { AWS = aws_iam_user.ops.arn }, Action = "kms:Decrypt", Resource = "*" },
      { Effect = "Allow", Principal = { AWS = aws_iam_service_linked_role.ops.arn }, Action = "kms:Decrypt", Resource = "*" },
      { Effect = "Allow", Principal = { AWS = data.aws_elb_service_account.main.arn }, Action = "kms:Decrypt", Resource = "*" },
      { Effect = "Allow", Principal = { AWS = data.aws_caller_identity.current.account_id }, Action = "kms:Decrypt", Resource = "*" },
      { Effect = "Allow", Principal = { AWS = var.unset }, Action = "kms:Decrypt", Resource = "*" },
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::${var.unset}:root" }, Action = "kms:Decrypt", Resource = "*" },
      { Effect = "Allow", Principal = { AWS = "arn:${var.unset}:iam::111122223333:role/ops" }, Action = "kms:Decrypt", Resource = "*" },
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:${var.unset}" }, Action = "kms:Decrypt", Resource = "*" },
      { Effect = "Allow", Principal = { AWS = "${var.unset}:root" }, Action = "kms:Decrypt", Resource = "*" },
      { Effect = "Allow", Principal = { AWS = "${var.unset}.amazonaws.com" }, Action = "kms:Decrypt", Resource = "*" },
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam:${var.unset}:root" }, Action = "kms:Decrypt", Resource = "*" },
      { Effect = "Allow", Principal = { AWS = module.ops.role_arn }, Action = "kms:Decrypt", Resource = "*" },
      { Effect = "Allow", Principal = { AWS = aws_iam_group.ops.users }, Action = "kms:Decrypt", Resource = "*" },
    ]
  })
}

# The text of a heredoc says as much.
resource "aws_kms_key" "heredoc" {
  policy = <<-EOT
    {
      "Version": "2012-10-17",
      "Statement": [
        { "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::${data.aws_caller_identity.current.account_id}:root" }, "Action": "kms:*", "Resource": "*" },
        { "Effect": "Allow", "Principal": { "AWS": ["${aws_iam_role.ops.arn}",
          "${aws_iam_role.ops.unique_id}",
          "${aws_iam_group.ops.arn}"] }, "Action": "kms:Decrypt", "Resource": "*" }
      ]
    }
  EOT
  # want@-5 `names the principal "aws_iam_role.ops.unique_id", which is a unique ID`
  # want@-5 `names the principal "aws_iam_group.ops.arn", but a group`
}

data "aws_iam_policy_document" "wrong" {
  statement {
    actions   = ["kms:*"]
    resources = ["*"]
    principals {
      type = "AWS"
      identifiers = [
        "arn:aws:iam::111122223333:root",
        aws_iam_group.ops.arn, # want `^aws_kms_key.document: statement 1 names the principal "aws_iam_group.ops.arn", but a group`
      ]
    }
  }
}

resource "aws_kms_key" "document" {
  policy = data.aws_iam_policy_document.wrong.json
}
