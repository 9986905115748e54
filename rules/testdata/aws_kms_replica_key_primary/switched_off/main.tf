variable "multi_region" {
  default = false
}

variable "region" {
  default = "us-east-1"
}

variable "replicate" {
  default = false
}

variable "arn" {
  default = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
}

# Whoever switches the replica on gives it a primary key that is multi-Region.
resource "aws_kms_key" "this" {
  multi_region = var.multi_region
}

resource "aws_kms_replica_key" "this" {
  count           = var.multi_region ? 1 : 0
  provider        = aws.replica
  primary_key_arn = aws_kms_key.this.arn
}

resource "aws_kms_replica_key" "region" {
  count           = var.replicate ? 1 : 0
  region          = var.region
  primary_key_arn = "arn:aws:kms:us-east-1:111122223333:key/mrk-1234abcd12ab34cd56ef1234567890ab"
}

resource "aws_kms_replica_key" "arn" {
  count           = var.replicate ? 1 : 0
  provider        = aws.replica
  primary_key_arn = var.arn
}

# This is wrong in any case.
resource "aws_kms_key" "single" {}

resource "aws_kms_replica_key" "single" {
  count           = var.replicate ? 1 : 0
  provider        = aws.replica
  primary_key_arn = aws_kms_key.single.arn # want `^aws_kms_replica_key.single: .* is no multi-Region key`
}

resource "aws_kms_replica_key" "always" {
  provider        = aws.replica
  primary_key_arn = aws_kms_key.this.arn # want `^aws_kms_replica_key.always: .* is no multi-Region key`
}
