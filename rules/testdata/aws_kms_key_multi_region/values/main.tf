variable "multi_region" {
  type = bool
}

variable "on" {
  default = true
}

variable "off" {
  default = false
}

variable "key" {
  type = string
}

locals {
  on = "true"
}

resource "aws_kms_key" "unset" {}

resource "aws_kms_key" "null" {
  multi_region = null
}

resource "aws_kms_key" "false" {
  multi_region = false
}

resource "aws_kms_key" "unknown" {
  multi_region = var.multi_region
}

resource "aws_kms_key" "on" {
  multi_region = var.on # want `^aws_kms_key.on: multi_region is true`
}

resource "aws_kms_key" "off" {
  multi_region = var.off
}

resource "aws_kms_key" "local" {
  multi_region = local.on # want `^aws_kms_key.local: multi_region is true`
}

resource "aws_kms_external_key" "with" {
  multi_region = true
}

resource "aws_kms_replica_external_key" "with" {
  primary_key_arn = aws_kms_external_key.with.arn
}

resource "aws_kms_external_key" "without" {
  multi_region = true # want `^aws_kms_external_key.without: multi_region is true`
}

resource "aws_kms_key" "through_an_alias" {
  multi_region = true
}

resource "aws_kms_alias" "through_an_alias" {
  name          = "alias/a"
  target_key_id = aws_kms_key.through_an_alias.id
}

resource "aws_kms_replica_key" "through_an_alias" {
  primary_key_arn = aws_kms_alias.through_an_alias.target_key_arn
}

resource "aws_kms_replica_key" "callers" {
  primary_key_arn = var.key
}
