# The keys of the rotation document: one that is wrong, one that is right, and a replica.

variable "env" {
  type = string
}

variable "key_admin_role_arns" {
  type = list(string)
}

variable "key_user_role_arns" {
  type = list(string)
}

data "aws_caller_identity" "current" {}

resource "aws_kms_key" "bad" {
  description = "no rotation, no policy"
}

resource "aws_kms_key" "main" {
  description             = "${var.env} application"
  deletion_window_in_days = 30
  enable_key_rotation     = true
}

resource "aws_kms_alias" "main" {
  name          = "alias/${var.env}-application"
  target_key_id = aws_kms_key.main.key_id
}

data "aws_iam_policy_document" "main" {
  statement {
    sid       = "Root"
    actions   = ["kms:*"]
    resources = ["*"]

    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::${data.aws_caller_identity.current.account_id}:root"]
    }
  }

  statement {
    sid       = "Administrators"
    actions   = ["kms:Create*", "kms:Describe*", "kms:Put*", "kms:Delete*", "kms:ScheduleKeyDeletion", "kms:CancelKeyDeletion"]
    resources = ["*"]

    principals {
      type        = "AWS"
      identifiers = var.key_admin_role_arns
    }
  }

  statement {
    sid       = "Users"
    actions   = ["kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:DescribeKey"]
    resources = ["*"]

    principals {
      type        = "AWS"
      identifiers = var.key_user_role_arns
    }
  }
}

resource "aws_kms_key_policy" "main" {
  key_id = aws_kms_key.main.id
  policy = data.aws_iam_policy_document.main.json
}

resource "aws_kms_replica_key" "main" {
  provider = aws.replica

  description             = "${var.env} application, second region"
  primary_key_arn         = aws_kms_key.main.arn
  deletion_window_in_days = 30
  enabled                 = true
}
