locals {
  policy = jsonencode({ Version = "2012-10-17", Statement = [] })
  none   = null
  empty  = "${""}"
}

resource "aws_kms_key" "set" {
  policy = local.policy
}

resource "aws_kms_key" "null" {
  policy = local.none # want `^aws_kms_key.null: the key has neither`
}

resource "aws_kms_key" "empty" {
  policy = local.empty # want `^aws_kms_key.empty: the key has neither`
}
