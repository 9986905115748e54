module "single" {
  source       = "./module"
  multi_region = false # want `^module.single.aws_kms_replica_key.this: primary_key_arn is that of module.single.aws_kms_key.this, which is no multi-Region key` `^module\.single\.aws_kms_replica_key\.first: ` `^module\.single\.aws_kms_replica_key\.second: `
}

module "region" {
  source = "./module"
  region = "us-east-1" # want `^module.region.aws_kms_replica_key.this: .* is in the Region of the replica`
}

module "arn" {
  source = "./module"
  arn    = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab" # want `^module.arn.aws_kms_replica_key.of_a_variable: .* is no multi-Region key`
}

module "default" {
  source = "./module"
}

module "twice" {
  source = "./module"
  second = "eu-north-1" # want `^module.twice.aws_kms_replica_key.second: .* of which module.twice.aws_kms_replica_key.first is a replica in the same Region already`
}
