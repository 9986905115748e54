module "null" {
  source     = "./module"
  kms_key_id = null # want `^module.null.aws_db_instance.this: kms_key_id is null`
}

module "managed" {
  source     = "./module"
  kms_key_id = "alias/aws/rds" # want `^module.managed.aws_db_instance.this: kms_key_id is "alias/aws/rds"`
}

module "own" {
  source     = "./module"
  kms_key_id = aws_kms_key.orders.arn
}

# The module itself leaves it to its callers.
module "default" { # want `^module.default: aws_db_instance.this \(module/main.tf:5\): kms_key_id is null, .* The call does not pass kms_key_id.$`
  source = "./module"
}
