# The module of the fourth document, called as it shows, and then as it should not be.

locals {
  account_id = data.aws_caller_identity.current.account_id
}

data "aws_caller_identity" "current" {}

data "aws_iam_policy_document" "parameters" {
  statement {
    sid       = "Enable IAM policies"
    actions   = ["kms:*"]
    resources = ["*"]

    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::${local.account_id}:root"]
    }
  }

  statement {
    sid       = "Allow attachment of persistent resources"
    actions   = ["kms:CreateGrant", "kms:ListGrants", "kms:RevokeGrant"]
    resources = ["*"]

    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::${local.account_id}:user/operator"]
    }

    condition {
      test     = "Bool"
      variable = "kms:GrantIsForAWSResource"
      values   = ["true"]
    }
  }
}

module "parameters" {
  source = "./kms"

  description = "parameters"
  alias       = "parameters"
  policy      = data.aws_iam_policy_document.parameters.json
}

module "unrotated" {
  source = "./kms"

  description      = "parameters, not rotated"
  alias            = "unrotated"
  policy           = data.aws_iam_policy_document.parameters.json
  rotation_enabled = false
}

module "asymmetric" {
  source = "./kms"

  description = "signatures"
  alias       = "signatures"
  policy      = data.aws_iam_policy_document.parameters.json
  key_spec    = "RSA_4096"
}
