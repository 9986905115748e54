# A multi-Region key with a replica for disaster recovery, and what uses each of
# them. The replica was made without a policy.
provider "aws" {
  region = "eu-west-1"
}

provider "aws" {
  alias  = "recovery"
  region = "eu-central-1"
}

data "aws_caller_identity" "current" {}

data "aws_iam_policy_document" "key" {
  statement {
    actions   = ["kms:*"]
    resources = ["*"]

    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::${data.aws_caller_identity.current.account_id}:root"]
    }
  }

  statement {
    actions   = ["kms:Encrypt*", "kms:Decrypt*", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Describe*"]
    resources = ["*"]

    principals {
      type        = "Service"
      identifiers = ["logs.eu-west-1.amazonaws.com", "logs.eu-central-1.amazonaws.com"]
    }
  }
}

resource "aws_kms_key" "primary" {
  description             = "primary"
  multi_region            = true
  enable_key_rotation     = true
  deletion_window_in_days = 30
  policy                  = data.aws_iam_policy_document.key.json
}

resource "aws_kms_replica_key" "recovery" { # want aws_kms_key_policy
  provider = aws.recovery

  description             = "replica"
  primary_key_arn         = aws_kms_key.primary.arn
  deletion_window_in_days = 30
}

resource "aws_cloudwatch_log_group" "api" {
  name       = "/ecs/api"
  kms_key_id = aws_kms_key.primary.arn
}

resource "aws_cloudwatch_log_group" "recovery" {
  provider   = aws.recovery
  name       = "/ecs/api"
  kms_key_id = aws_kms_replica_key.recovery.arn # want aws_kms_service_access
}

resource "aws_backup_vault" "recovery" {
  provider    = aws.recovery
  name        = "recovery"
  kms_key_arn = aws_kms_replica_key.recovery.arn
}
