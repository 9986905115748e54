provider "aws" {
  region = "us-east-1"
}

provider "aws" {
  alias  = "eu"
  region = "eu-west-1"
}

variable "blue" {
  type = bool
}

resource "aws_kms_key" "one" {
  multi_region = true
}

resource "aws_kms_key" "other" {
  multi_region = true
}

resource "aws_kms_replica_key" "first" {
  provider        = aws.eu
  primary_key_arn = aws_kms_key.one.arn
}

resource "aws_kms_replica_key" "again" {
  region          = "eu-west-1"
  primary_key_arn = aws_kms_key.one.arn # want `^aws_kms_replica_key.again: primary_key_arn is that of aws_kms_key.one, of which aws_kms_replica_key.first is a replica in the same Region already`
}

resource "aws_kms_replica_key" "of_the_other" {
  provider        = aws.eu
  primary_key_arn = aws_kms_key.other.arn
}

resource "aws_kms_replica_key" "elsewhere" {
  region          = "ap-south-1"
  primary_key_arn = aws_kms_key.one.arn
}

# One of the two, and never both.
resource "aws_kms_replica_key" "blue" {
  count           = var.blue ? 1 : 0
  region          = "eu-north-1"
  primary_key_arn = aws_kms_key.one.arn
}

resource "aws_kms_replica_key" "green" {
  count           = var.blue ? 0 : 1
  region          = "eu-north-1"
  primary_key_arn = aws_kms_key.one.arn
}

resource "aws_kms_replica_key" "each" {
  for_each        = toset(["ap-east-1", "ap-south-1"])
  region          = each.key
  primary_key_arn = aws_kms_key.one.arn # want `^aws_kms_replica_key.each\["ap-south-1"\]: primary_key_arn is that of aws_kms_key.one, of which aws_kms_replica_key.elsewhere is a replica`
}

variable "number" {
  type = number
}

resource "aws_kms_key" "some" {
  count        = var.number
  multi_region = true
}

resource "aws_kms_replica_key" "of_the_first" {
  provider        = aws.eu
  primary_key_arn = aws_kms_key.some[0].arn
}

resource "aws_kms_replica_key" "of_the_second" {
  provider        = aws.eu
  primary_key_arn = aws_kms_key.some[1].arn
}

# One that KMS refuses is no replica.
resource "aws_kms_alias" "one" {
  name          = "alias/one"
  target_key_id = aws_kms_key.one.key_id
}

resource "aws_kms_replica_key" "refused" {
  region          = "sa-east-1"
  primary_key_arn = aws_kms_alias.one.arn # want `^aws_kms_replica_key.refused: primary_key_arn is an alias`
}

resource "aws_kms_replica_key" "right" {
  region          = "sa-east-1"
  primary_key_arn = aws_kms_alias.one.target_key_arn
}
