terraform {
  required_providers {
    aws = {
      source                = "hashicorp/aws"
      configuration_aliases = [aws.primary, aws.replica]
    }
  }
}

resource "aws_kms_key" "this" {
  provider     = aws.primary
  multi_region = true
}

resource "aws_kms_replica_key" "this" {
  provider        = aws.replica
  primary_key_arn = aws_kms_key.this.arn
}
