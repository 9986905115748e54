provider "aws" {
  region = "us-east-1"
}

provider "aws" {
  alias  = "eu"
  region = "eu-west-1"
}

variable "arn" {
  type = string
}

variable "account" {
  type = string
}

variable "multi_region" {
  type = bool
}

variable "pick" {
  type = bool
}

locals {
  single = aws_kms_key.single.arn
}

resource "aws_kms_key" "multi" {
  multi_region = true
}

resource "aws_kms_key" "single" {
  multi_region = false
}

resource "aws_kms_key" "null" {
  multi_region = null
}

resource "aws_kms_key" "perhaps" {
  multi_region = var.multi_region
}

resource "aws_kms_external_key" "single" {}

resource "aws_kms_external_key" "multi" {
  multi_region = true
}

resource "aws_kms_alias" "single" {
  name          = "alias/single"
  target_key_id = aws_kms_key.single.key_id
}

resource "aws_kms_alias" "multi" {
  name          = "alias/multi"
  target_key_id = aws_kms_key.multi.key_id
}

resource "aws_kms_replica_key" "multi" {
  provider        = aws.eu
  primary_key_arn = aws_kms_key.multi.arn
}

resource "aws_kms_replica_key" "single" {
  provider        = aws.eu
  primary_key_arn = local.single # want `is that of aws_kms_key.single, which is no multi-Region key`
}

resource "aws_kms_replica_key" "null" {
  provider        = aws.eu
  primary_key_arn = aws_kms_key.null.arn # want `is that of aws_kms_key.null, which is no multi-Region key`
}

resource "aws_kms_replica_key" "perhaps" {
  provider        = aws.eu
  primary_key_arn = aws_kms_key.perhaps.arn
}

resource "aws_kms_replica_external_key" "single" {
  provider        = aws.eu
  primary_key_arn = aws_kms_external_key.single.arn # want `is that of aws_kms_external_key.single, which is no multi-Region key`
}

resource "aws_kms_replica_external_key" "multi" {
  provider        = aws.eu
  primary_key_arn = aws_kms_external_key.multi.arn
}

resource "aws_kms_replica_key" "of_a_replica" {
  region          = "ap-south-1"
  primary_key_arn = aws_kms_replica_key.multi.arn # want `^aws_kms_replica_key.of_a_replica: primary_key_arn is that of aws_kms_replica_key.multi, which is a replica itself, and KMS replicates primary keys only`
}

resource "aws_kms_replica_key" "of_an_alias" {
  region          = "ap-south-1"
  primary_key_arn = aws_kms_alias.multi.arn # want `primary_key_arn is an alias, but KMS replicates a key by the key's own ARN only`
}

resource "aws_kms_replica_key" "of_a_written_alias" {
  region          = "ap-south-1"
  primary_key_arn = "arn:aws:kms:us-east-1:${var.account}:alias/multi" # want `primary_key_arn is an alias`
}

resource "aws_kms_replica_key" "through_an_alias" {
  region          = "ap-south-1"
  primary_key_arn = aws_kms_alias.single.target_key_arn # want `is that of aws_kms_key.single, which is no multi-Region key`
}

resource "aws_kms_replica_key" "through_another_alias" {
  region          = "ap-south-2"
  primary_key_arn = aws_kms_alias.multi.target_key_arn
}

resource "aws_kms_replica_key" "key_id" {
  region          = "ap-south-1"
  primary_key_arn = aws_kms_key.multi.key_id # want `primary_key_arn is the id of a key, but the provider takes nothing but an ARN`
}

resource "aws_kms_replica_key" "id_of_an_alias" {
  region          = "ap-south-1"
  primary_key_arn = aws_kms_alias.multi.target_key_id # want `primary_key_arn is the id of a key`
}

resource "aws_kms_replica_key" "written_id" {
  region          = "ap-south-1"
  primary_key_arn = "mrk-1234abcd12ab34cd56ef1234567890ab" # want `primary_key_arn is "mrk-1234abcd12ab34cd56ef1234567890ab", but the provider takes nothing but an ARN`
}

data "aws_kms_key" "by_alias" {
  key_id = "alias/multi"
}

resource "aws_kms_replica_key" "data_by_alias" {
  region          = "ap-south-1"
  primary_key_arn = data.aws_kms_key.by_alias.key_id # want `primary_key_arn is an alias`
}

resource "aws_kms_replica_key" "data_id" {
  region          = "ap-south-1"
  primary_key_arn = data.aws_kms_key.by_alias.id # want `primary_key_arn is the id of a key`
}

resource "aws_kms_replica_key" "data_key_id" {
  region          = "ap-south-1"
  primary_key_arn = data.aws_kms_key.shared.key_id
}

resource "aws_kms_replica_key" "written_single" {
  region          = "ap-south-1"
  primary_key_arn = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab" # want `is "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab", which is no multi-Region key, since its id does not begin with "mrk-"`
}

resource "aws_kms_replica_key" "partly_written_single" {
  region          = "ap-south-1"
  primary_key_arn = "arn:aws:kms:us-east-1:${var.account}:key/1234abcd-12ab-34cd-56ef-1234567890ab" # want `is "arn:aws:kms:us-east-1:\$\{…\}:key/1234abcd-12ab-34cd-56ef-1234567890ab", which is no multi-Region key`
}

resource "aws_kms_replica_key" "written_multi" {
  region          = "ap-south-1"
  primary_key_arn = "arn:aws:kms:us-east-1:111122223333:key/mrk-1234abcd12ab34cd56ef1234567890ab"
}

resource "aws_kms_replica_key" "written_multi_here" {
  primary_key_arn = "arn:aws:kms:us-east-1:111122223333:key/mrk-1234abcd12ab34cd56ef1234567890ab" # want `is "arn:aws:kms:us-east-1:111122223333:key/mrk-1234abcd12ab34cd56ef1234567890ab", a key in the Region of the replica`
}

resource "aws_kms_replica_key" "variable" {
  primary_key_arn = var.arn
}

resource "aws_kms_replica_key" "data" {
  primary_key_arn = data.aws_kms_key.shared.arn
}

resource "aws_kms_replica_key" "module" {
  primary_key_arn = module.kms.arn
}

resource "aws_kms_replica_key" "either_wrong" {
  region          = "ap-east-1"
  primary_key_arn = var.pick ? aws_kms_key.single.arn : aws_kms_key.null.arn # want `is that of aws_kms_key.single, which is no multi-Region key`
}

resource "aws_kms_replica_key" "one_wrong" {
  region          = "ap-east-1"
  primary_key_arn = var.pick ? aws_kms_key.single.arn : aws_kms_key.multi.arn
}

resource "aws_kms_replica_key" "or_unknown" {
  region          = "ap-east-1"
  primary_key_arn = var.pick ? aws_kms_key.single.arn : var.arn
}

resource "aws_kms_alias" "either" {
  name          = "alias/either"
  target_key_id = var.pick ? aws_kms_key.single.key_id : module.kms.key_id
}

resource "aws_kms_replica_key" "through_either" {
  region          = "ap-east-1"
  primary_key_arn = aws_kms_alias.either.target_key_arn
}
