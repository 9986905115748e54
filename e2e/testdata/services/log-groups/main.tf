# Log groups with a key of the module's own, one of the caller's, or none, as
# public modules offer it.
variable "create_kms_key" {
  type    = bool
  default = true
}

variable "kms_key_id" {
  type    = string
  default = null
}

variable "groups" {
  type = map(object({ retention = number, encrypted = optional(bool, true) }))
  default = {
    api    = { retention = 30 }
    public = { retention = 7, encrypted = false }
  }
}

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

data "aws_region" "current" {}

resource "aws_kms_key" "this" {
  count = var.create_kms_key ? 1 : 0

  description             = "log groups"
  enable_key_rotation     = true
  deletion_window_in_days = 30
  policy                  = data.aws_iam_policy_document.this[0].json
}

data "aws_iam_policy_document" "this" {
  count = var.create_kms_key ? 1 : 0

  statement {
    sid       = "Account"
    actions   = ["kms:*"]
    resources = ["*"]

    principals {
      type        = "AWS"
      identifiers = [format("arn:%s:iam::%s:root", data.aws_partition.current.partition, data.aws_caller_identity.current.account_id)]
    }
  }

  statement {
    sid       = "Logs"
    actions   = ["kms:Encrypt*", "kms:Decrypt*", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Describe*"]
    resources = ["*"]

    principals {
      type        = "Service"
      identifiers = [format("logs.%s.%s", data.aws_region.current.name, data.aws_partition.current.dns_suffix)]
    }
  }
}

resource "aws_cloudwatch_log_group" "this" {
  for_each = var.groups

  name              = each.key
  retention_in_days = each.value.retention
  kms_key_id        = each.value.encrypted ? coalesce(var.kms_key_id, try(aws_kms_key.this[0].arn, null)) : null
}

resource "aws_cloudwatch_log_group" "by_id" {
  name       = "by-id"
  kms_key_id = coalesce(var.kms_key_id, aws_kms_key.this[0].key_id) # want aws_kms_reference_refused
}
