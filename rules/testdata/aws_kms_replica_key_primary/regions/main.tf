provider "aws" {
  region = local.home
}

provider "aws" {
  alias  = "home"
  region = "us-east-1"
}

provider "aws" {
  alias  = "eu"
  region = "eu-west-1"
}

provider "aws" {
  alias  = "variable"
  region = var.region
}

provider "aws" {
  alias = "environment"
}

locals {
  home = "us-east-1"
}

variable "region" {
  default = "us-east-1"
}

variable "other_region" {
  type = string
}

resource "aws_kms_key" "here" {
  multi_region = true
}

resource "aws_kms_key" "eu" {
  region       = "eu-west-1"
  multi_region = true
}

resource "aws_kms_key" "perhaps_multi" {
  multi_region = var.other_region != ""
}

resource "aws_kms_replica_key" "same_provider" {
  primary_key_arn = aws_kms_key.here.arn # want `is that of aws_kms_key.here, which is in the Region of the replica`
}

resource "aws_kms_replica_key" "same_region_of_another_provider" {
  provider        = aws.home
  primary_key_arn = aws_kms_key.here.arn # want `is in the Region of the replica`
}

resource "aws_kms_replica_key" "other_provider" {
  provider        = aws.eu
  primary_key_arn = aws_kms_key.here.arn
}

resource "aws_kms_replica_key" "variable_provider" {
  provider        = aws.variable
  primary_key_arn = aws_kms_key.here.arn
}

resource "aws_kms_replica_key" "provider_of_the_environment" {
  provider        = aws.environment
  primary_key_arn = aws_kms_key.here.arn
}

resource "aws_kms_replica_key" "provider_elsewhere" {
  provider        = aws.elsewhere
  primary_key_arn = aws_kms_key.here.arn
}

resource "aws_kms_replica_key" "argument" {
  region          = "ap-south-1"
  primary_key_arn = aws_kms_key.here.arn
}

resource "aws_kms_replica_key" "argument_that_says_the_same" {
  region          = "us-east-1"
  primary_key_arn = aws_kms_key.here.arn # want `is in the Region of the replica`
}

resource "aws_kms_replica_key" "argument_on_both" {
  region          = "eu-west-1"
  primary_key_arn = aws_kms_key.eu.arn # want `is that of aws_kms_key.eu, which is in the Region of the replica`
}

resource "aws_kms_replica_key" "argument_of_the_primary" {
  primary_key_arn = aws_kms_key.eu.arn
}

resource "aws_kms_replica_key" "argument_and_provider" {
  provider        = aws.eu
  primary_key_arn = aws_kms_key.eu.arn # want `is in the Region of the replica`
}

resource "aws_kms_replica_key" "argument_unknown" {
  region          = var.other_region
  primary_key_arn = aws_kms_key.here.arn
}

# Whether it is multi-Region or not, KMS refuses this one.
resource "aws_kms_replica_key" "primary_unknown" {
  primary_key_arn = aws_kms_key.perhaps_multi.arn # want `is in the Region of the replica`
}
