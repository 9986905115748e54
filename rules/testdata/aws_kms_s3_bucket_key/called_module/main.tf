module "off" {
  source     = "./module"
  bucket_key = false # want `^module.off.aws_s3_bucket_server_side_encryption_configuration.this: sse_algorithm is "aws:kms" and bucket_key_enabled is false`
}

module "kms" {
  source    = "./module"
  algorithm = "aws:kms" # want `^module.kms.aws_s3_bucket_server_side_encryption_configuration.unset: `
}

module "default" {
  source = "./module"
}
