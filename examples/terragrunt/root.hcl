# What all units share.

generate "provider" {
  path      = "provider.tf"
  if_exists = "overwrite_terragrunt"
  contents  = <<-EOT
    provider "aws" {
      region = var.aws_region
    }

    variable "aws_region" {
      type = string
    }
  EOT
}

remote_state {
  backend = "s3"
  generate = {
    path      = "backend.tf"
    if_exists = "overwrite_terragrunt"
  }
  config = {
    bucket = "acme-terraform-state"
    key    = "${path_relative_to_include()}/terraform.tfstate"
    region = "us-east-1"
  }
}

terraform {
  # `env` keeps Terragrunt from its own way to run TFLint, which passes inputs by --var:
  # TFLint fails on those that the module does not declare.
  before_hook "tflint" {
    commands = ["plan", "apply"]
    execute  = ["env", "tflint", "--config=${get_repo_root()}/.tflint.hcl", "--minimum-failure-severity=error"]
  }
}

inputs = {
  aws_region  = "us-east-1"
  cost_center = "platform" # most modules do not declare it
}
