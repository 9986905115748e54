module "kms" {
  source    = "./module"
  algorithm = "aws:kms"
  enabled   = true # want `^module.kms.aws_lb.main: access_logs.bucket is module.kms.aws_s3_bucket.logs, whose objects are encrypted with "aws:kms"`
}

module "plain" {
  source    = "./module"
  algorithm = "AES256"
  enabled   = true
}
