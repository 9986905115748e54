variable "policy" {
  type    = string
  default = null
}

variable "document" {
  type    = string
  default = ""
}

variable "create" {
  type    = bool
  default = true
}

variable "settings" {
  type    = map(string)
  default = { policy = "" }
}

locals {
  policy = var.policy
}

terraform {
  backend "s3" {}
}

# A root configuration has no caller.
resource "aws_kms_key" "null" {
  policy = var.policy # want `^aws_kms_key.null: the key has neither`
}

resource "aws_kms_key" "empty" {
  policy = var.document # want `^aws_kms_key.empty: the key has neither`
}

resource "aws_kms_key" "local" {
  policy = local.policy # want `^aws_kms_key.local: the key has neither`
}

resource "aws_kms_key" "switched_off" { # want `^aws_kms_key.switched_off: the key has no policy, since there is no instance of aws_kms_key_policy.switched_off, so that IAM policies alone decide who may use and delete it. Write a key policy.`
}

resource "aws_kms_key_policy" "switched_off" {
  count  = var.create ? 0 : 1
  key_id = aws_kms_key.switched_off.id
  policy = "{}"
}

resource "aws_kms_key" "switched_on" {
}

resource "aws_kms_key_policy" "switched_on" {
  count  = var.create ? 1 : 0
  key_id = aws_kms_key.switched_on.id
  policy = "{}"
}

# An aws_kms_key_policy has to have one.
resource "aws_kms_key_policy" "empty" {
  key_id = aws_kms_key.switched_on.id
  policy = "" # want `^aws_kms_key_policy.empty: policy is "", so Terraform refuses it. Write a key policy.`
}

resource "aws_kms_key_policy" "variable" {
  key_id = aws_kms_key.switched_on.id
  policy = var.document # want `^aws_kms_key_policy.variable: policy is "", so Terraform refuses it`
}

resource "aws_kms_key_policy" "null" {
  key_id = aws_kms_key.switched_on.id
  policy = null # want `^aws_kms_key_policy.null: policy is null, so Terraform refuses it`
}
