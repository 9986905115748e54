variable "number" {
  type = number
}

resource "aws_kms_key" "single" {}

resource "aws_kms_key" "some" {
  for_each     = { single = false, multi = true }
  multi_region = each.value
}

resource "aws_kms_replica_key" "none" {
  count           = 0
  provider        = aws.eu
  primary_key_arn = aws_kms_key.single.arn
}

resource "aws_kms_replica_key" "unknown" {
  count           = var.number
  provider        = aws.eu
  primary_key_arn = aws_kms_key.single.arn # want `^aws_kms_replica_key.unknown: primary_key_arn is that of aws_kms_key.single, which is no multi-Region key`
}

resource "aws_kms_replica_key" "each" {
  for_each        = aws_kms_key.some
  provider        = aws.eu
  primary_key_arn = each.value.arn # want `^aws_kms_replica_key.each\["single"\]: primary_key_arn is that of aws_kms_key.some\["single"\], which is no multi-Region key`
}

resource "aws_kms_replica_key" "by_key" {
  for_each        = toset(["single", "multi"])
  provider        = aws.asia
  primary_key_arn = aws_kms_key.some[each.key].arn # want `^aws_kms_replica_key.by_key\["single"\]: `
}

resource "aws_kms_replica_key" "region" {
  for_each        = { here = null, there = "eu-west-1" }
  region          = each.value
  primary_key_arn = aws_kms_key.some["multi"].arn # want `^aws_kms_replica_key.region\["here"\]: .* is in the Region of the replica`
}
