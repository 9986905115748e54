terraform {
  backend "s3" {}
}

resource "aws_kms_key" "default" {}

# What a module does with the key can be seen.
module "logs" {
  source = "./logs"
  key    = aws_kms_key.default.arn # want `module.logs.aws_cloudwatch_log_group.main: kms_key_id is aws_kms_key.default, whose default policy lets no service in`
}

resource "aws_kms_key" "attached" {}

module "attached" {
  source = "./logs"
  key    = aws_kms_key.attached.arn
}

module "policy" {
  source = "./policy"
  key    = aws_kms_key.attached.key_id
}

resource "aws_kms_key" "hidden" {}

module "hidden" {
  source = "./logs"
  key    = aws_kms_key.hidden.arn
}

module "hides" {
  source = "./hides"
  key    = aws_kms_key.hidden.key_id
}
