locals {
  arns = { orders = aws_kms_key.exported_by_local.arn }
}

resource "aws_kms_key" "exported" {}

output "key" {
  value = aws_kms_key.exported.arn
}

resource "aws_kms_key" "exported_by_local" {}

output "arns" {
  value = local.arns
}

resource "aws_kms_key" "passed" {}

module "alias" {
  source = "./alias"
  key_id = aws_kms_key.passed.key_id
}

resource "aws_kms_key" "kept" { # want `^aws_kms_key.kept: `
}
