# real TFLint only: the mock knows no functions
locals {
  owner = ["arn:aws:iam::111122223333:root"]
}

data "aws_iam_policy_document" "own" {
  statement {
    sid       = "Owner"
    actions   = ["kms:*"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = local.owner
    }
  }
  statement { # want `^aws_kms_key.own: statement "Owner" has the Sid of an earlier statement, so Terraform refuses the aws_iam_policy_document. Write another Sid, or replace that statement with override_policy_documents.` `^aws_kms_key.sources: statement "Owner" has the Sid`
    sid       = "Owner"
    actions   = ["kms:Decrypt"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = [aws_iam_role.ops.arn]
    }
  }
}

resource "aws_kms_key" "own" {
  policy = data.aws_iam_policy_document.own.json
}

data "aws_iam_policy_document" "owner" {
  statement {
    sid       = "Owner"
    actions   = ["kms:*"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = local.owner
    }
  }
}

data "aws_iam_policy_document" "sources" {
  source_policy_documents = [data.aws_iam_policy_document.own.json]
}

resource "aws_kms_key" "sources" {
  policy = data.aws_iam_policy_document.sources.json
}

data "aws_iam_policy_document" "twice" {
  source_policy_documents = [
    data.aws_iam_policy_document.owner.json,
    jsonencode({ Version = "2012-10-17", Statement = { Sid = "Owner", Effect = "Allow", Principal = { AWS = local.owner }, Action = "kms:Put*", Resource = "*" } }), # want `^aws_kms_key.twice: statement "Owner" has the Sid of an earlier statement`
  ]
}

resource "aws_kms_key" "twice" {
  policy = data.aws_iam_policy_document.twice.json
}

# Its own statements may replace those of its sources, and overrides any.
data "aws_iam_policy_document" "replaced" {
  source_policy_documents   = [data.aws_iam_policy_document.owner.json]
  override_policy_documents = [data.aws_iam_policy_document.owner.json, data.aws_iam_policy_document.owner.json]
  statement {
    sid       = "Owner"
    actions   = ["kms:Put*"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = local.owner
    }
  }
}

resource "aws_kms_key" "replaced" {
  policy = data.aws_iam_policy_document.replaced.json
}

# Statements without a Sid are as many as there are, and what may not be there is not there twice.
data "aws_iam_policy_document" "without" {
  statement {
    actions   = ["kms:*"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = local.owner
    }
  }
  statement {
    actions   = ["kms:Decrypt"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = [aws_iam_role.ops.arn]
    }
  }
  dynamic "statement" {
    for_each = aws_iam_role.ops.tags
    content {
      sid       = "Some"
      actions   = ["kms:Decrypt"]
      resources = ["*"]
      principals {
        type        = "AWS"
        identifiers = local.owner
      }
    }
  }
}

resource "aws_kms_key" "without" {
  policy = data.aws_iam_policy_document.without.json
}
