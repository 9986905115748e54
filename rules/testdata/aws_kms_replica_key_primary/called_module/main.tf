module "single" {
  source       = "./module"
  arn          = "arn:aws:kms:us-east-1:111122223333:key/mrk-1234abcd12ab34cd56ef1234567890ab"
  multi_region = false # want `^module.single.aws_kms_replica_key.this: primary_key_arn is that of module.single.aws_kms_key.this, which is no multi-Region key` `^module\.single\.aws_kms_replica_key\.first: ` `^module\.single\.aws_kms_replica_key\.second: `
}

module "region" {
  source = "./module"
  arn    = "arn:aws:kms:us-east-1:111122223333:key/mrk-1234abcd12ab34cd56ef1234567890ab"
  region = "us-east-1" # want `^module.region.aws_kms_replica_key.this: .* is in the Region of the replica`
}

module "arn" {
  source = "./module"
  arn    = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab" # want `^module.arn.aws_kms_replica_key.of_a_variable: .* is no multi-Region key`
}

# The module itself leaves it to its callers.
# want@+1 `^module.default: aws_kms_replica_key.of_a_variable \(module/main.tf:23\): primary_key_arn is "", .* The call does not pass arn.$`
module "default" {
  source = "./module"
}

module "twice" {
  source = "./module"
  arn    = "arn:aws:kms:us-east-1:111122223333:key/mrk-1234abcd12ab34cd56ef1234567890ab"
  second = "eu-north-1" # want `^module.twice.aws_kms_replica_key.second: .* of which module.twice.aws_kms_replica_key.first is a replica in the same Region already`
}
