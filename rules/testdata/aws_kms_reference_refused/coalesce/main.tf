variable "key" {
  type    = string
  default = null
}

variable "unset" {
  type = string
}

resource "aws_kms_key" "main" {}

resource "aws_kms_replica_key" "main" {
  primary_key_arn = "arn:aws:kms:eu-central-1:111122223333:key/mrk-1234abcd12ab34cd56ef1234567890ab"
}

data "aws_kms_alias" "main" {
  name = "alias/main"
}

resource "aws_cloudwatch_log_group" "key" {
  kms_key_id = coalesce(var.key, aws_kms_key.main.key_id) # want `^aws_cloudwatch_log_group.key: kms_key_id is aws_kms_key.main.key_id, the id of the key`
}

resource "aws_cloudwatch_log_group" "replica" {
  kms_key_id = coalesce(var.key, aws_kms_replica_key.main.key_id) # want `^aws_cloudwatch_log_group.replica: kms_key_id is aws_kms_replica_key.main.key_id, the id of the key`
}

resource "aws_cloudwatch_log_group" "data" {
  kms_key_id = coalesce(var.key, data.aws_kms_alias.main.target_key_id, aws_kms_key.main.arn) # want `^aws_cloudwatch_log_group.data: kms_key_id is data.aws_kms_alias.main.target_key_id, the id of the key`
}

resource "aws_cloudwatch_log_group" "given" {
  kms_key_id = coalesce(var.unset, aws_kms_key.main.key_id)
}

resource "aws_cloudwatch_log_group" "first" {
  kms_key_id = coalesce(var.key, data.aws_kms_alias.main.target_key_arn, aws_kms_key.main.key_id)
}
