provider "aws" {
  region = "us-east-1"
}

provider "aws" {
  alias  = "ireland"
  region = "eu-west-1"
}

provider "aws" {
  alias  = "variable"
  region = var.region
}

variable "region" {
  type = string
}

variable "pick" {
  type = bool
}

resource "aws_kms_key" "home" {}

resource "aws_kms_key" "ireland" {
  provider = aws.ireland
}

resource "aws_kms_key" "multi" {
  multi_region = true
}

resource "aws_kms_replica_key" "ireland" {
  provider        = aws.ireland
  primary_key_arn = aws_kms_key.multi.arn
}

resource "aws_kms_alias" "home" {
  name          = "alias/home"
  target_key_id = aws_kms_key.home.key_id
}

resource "aws_kms_alias" "by_provider" {
  provider      = aws.ireland
  name          = "alias/by_provider"
  target_key_id = aws_kms_key.home.key_id # want `^aws_kms_alias.by_provider: target_key_id is that of aws_kms_key.home, a key in another Region than the alias, and KMS finds it there only`
}

resource "aws_kms_alias" "by_argument" {
  region        = "eu-west-1"
  name          = "alias/by_argument"
  target_key_id = aws_kms_key.home.arn # want `a key in another Region than the alias`
}

resource "aws_kms_alias" "of_the_key" {
  name          = "alias/of_the_key"
  target_key_id = aws_kms_key.ireland.id # want `is that of aws_kms_key.ireland, a key in another Region`
}

resource "aws_kms_alias" "through_an_alias" {
  region        = "ap-south-1"
  name          = "alias/through_an_alias"
  target_key_id = aws_kms_alias.home.target_key_id # want `is that of aws_kms_key.home, a key in another Region`
}

resource "aws_kms_alias" "same" {
  region        = "eu-west-1"
  name          = "alias/same"
  target_key_id = aws_kms_key.ireland.id
}

resource "aws_kms_alias" "variable" {
  provider      = aws.variable
  name          = "alias/variable"
  target_key_id = aws_kms_key.home.id
}

resource "aws_kms_alias" "either" {
  region        = "eu-west-1"
  name          = "alias/either"
  target_key_id = var.pick ? aws_kms_key.home.id : aws_kms_key.ireland.id
}

resource "aws_kms_alias" "or_elsewhere" {
  region        = "eu-west-1"
  name          = "alias/or_elsewhere"
  target_key_id = var.pick ? aws_kms_key.home.id : module.key.id
}

# The replica of a multi-Region key has its id.
resource "aws_kms_alias" "multi" {
  provider      = aws.ireland
  name          = "alias/multi"
  target_key_id = aws_kms_key.multi.key_id
}

resource "aws_kms_alias" "replica" {
  name          = "alias/replica"
  target_key_id = aws_kms_replica_key.ireland.key_id
}
