provider "aws" {
  region = "us-east-1"
}

provider "aws" {
  alias  = "eu"
  region = "eu-west-1"
}

resource "aws_kms_key" "multi" {
  multi_region = true
}

module "elsewhere" {
  source    = "./replica"
  providers = { aws = aws.eu }
  primary   = aws_kms_key.multi.arn
}

module "here" {
  source  = "./replica"
  primary = aws_kms_key.multi.arn # want `^module.here.aws_kms_replica_key.this: primary_key_arn is that of aws_kms_key.multi, which is in the Region of the replica`
}

module "elsewhere_again" {
  source    = "./replica"
  providers = { aws = aws.eu }
  primary   = aws_kms_key.multi.arn # want `^module.elsewhere_again.aws_kms_replica_key.this: .* of which module.elsewhere.aws_kms_replica_key.this is a replica in the same Region already`
}

module "unknown" {
  source    = "./replica"
  providers = { aws = aws.elsewhere }
  primary   = aws_kms_key.multi.arn
}

# The call does not say which configuration it is.
module "not_passed" {
  source    = "./replica"
  providers = {}
  primary   = aws_kms_key.multi.arn
}

module "both" {
  source    = "./both"
  providers = { aws.primary = aws, aws.replica = aws.eu }
}

# want@+1 `^module.both_in_one: aws_kms_replica_key.this .* is in the Region of the replica`
module "both_in_one" {
  source    = "./both"
  providers = { aws.primary = aws.eu, aws.replica = aws.eu }
}

module "both_not_passed" {
  source = "./both"
}

# It has a provider configuration of its own.
module "legacy" {
  source  = "./legacy"
  primary = aws_kms_key.multi.arn
}
