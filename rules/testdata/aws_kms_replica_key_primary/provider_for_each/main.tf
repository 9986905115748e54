# OpenTofu makes an instance of a provider configuration for each Region.
provider "aws" {
  alias    = "by_region"
  for_each = toset(["eu-central-1", "eu-west-1"])
  region   = each.value
}

resource "aws_kms_key" "main" {
  provider     = aws.by_region["eu-central-1"]
  multi_region = true
}

resource "aws_kms_replica_key" "main" {
  provider        = aws.by_region["eu-west-1"]
  primary_key_arn = aws_kms_key.main.arn
}
