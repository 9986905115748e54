variable "key" {
  type = string
}

variable "none" {
  default = null
}

variable "managed" {
  default = "alias/aws/rds"
}

variable "account" {
  type = string
}

locals {
  none = null
}

resource "aws_db_instance" "null" {
  kms_key_id = null # want `^aws_db_instance.null: kms_key_id is null, so that`
}

resource "aws_db_instance" "empty" {
  kms_key_id = "" # want `^aws_db_instance.empty: kms_key_id is "", so that`
}

resource "aws_db_instance" "local" {
  kms_key_id = local.none # want `^aws_db_instance.local: kms_key_id is null, so that`
}

resource "aws_db_instance" "unknown" {
  kms_key_id = var.key
}

# Whoever calls the module decides.
resource "aws_db_instance" "callers" {
  kms_key_id = var.none
}

resource "aws_db_instance" "callers_managed" {
  kms_key_id = var.managed
}

resource "aws_db_instance" "perhaps" {
  kms_key_id = var.key == "" ? null : var.key
}

resource "aws_db_instance" "either_way" {
  kms_key_id = var.key == "" ? null : "alias/aws/rds" # want `^aws_db_instance.either_way: kms_key_id is `
}

resource "aws_db_instance" "arn" {
  kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
}

resource "aws_secretsmanager_secret" "own_alias" {
  kms_key_id = "alias/orders"
}

resource "aws_secretsmanager_secret" "managed_arn" {
  kms_key_id = "arn:aws:kms:eu-west-1:${var.account}:alias/aws/secretsmanager" # want `kms_key_id is "arn:aws:kms:eu-west-1:…", so that`
}

data "aws_kms_alias" "managed" {
  name = "alias/aws/secretsmanager"
}

data "aws_kms_key" "managed" {
  key_id = "alias/aws/rds"
}

data "aws_kms_key" "own" {
  key_id = "alias/orders"
}

resource "aws_secretsmanager_secret" "data_alias" {
  kms_key_id = data.aws_kms_alias.managed.target_key_arn # want `kms_key_id is a key that AWS manages, so that`
}

resource "aws_db_instance" "data_key" {
  kms_key_id = data.aws_kms_key.managed.arn # want `kms_key_id is a key that AWS manages, so that`
}

resource "aws_db_instance" "data_own_key" {
  kms_key_id = data.aws_kms_key.own.arn
}
