provider "aws" {
  region = "us-east-1"
}

provider "aws" {
  alias  = "eu"
  region = "eu-west-1"
}

variable "blue" {
  type = bool
}

resource "aws_kms_alias" "own" {
  name          = "alias/own"
  target_key_id = "1234abcd-12ab-34cd-56ef-1234567890ab"
}

module "first" {
  source = "./key"
  name   = "alias/shared"
}

module "again" {
  source = "./key"
  name   = "alias/shared" # want `^module.again.aws_kms_alias.this: name is "alias/shared", which is the name of module.first.aws_kms_alias.this already`
}

module "own" {
  source    = "./key"
  providers = { aws = aws }
  name      = "alias/own" # want `^module.own.aws_kms_alias.this: name is "alias/own", which is the name of aws_kms_alias.own already`
}

module "elsewhere" {
  source    = "./key"
  providers = { aws = aws.eu }
  name      = "alias/shared"
}

module "elsewhere_again" {
  source    = "./key"
  providers = { aws = aws.eu }
  name      = "alias/shared" # want `^module.elsewhere_again.aws_kms_alias.this: .* the name of module.elsewhere.aws_kms_alias.this already`
}

# One of the two, and never both.
module "blue" {
  source = "./key"
  count  = var.blue ? 1 : 0
  name   = "alias/active"
}

module "green" {
  source = "./key"
  count  = var.blue ? 0 : 1
  name   = "alias/active"
}

module "each" {
  source   = "./key"
  for_each = { a = "alias/each", b = "alias/each" }
  name     = each.value # want `^module.each\["b"\].aws_kms_alias.this: .* the name of module.each\["a"\].aws_kms_alias.this already`
}

module "fixed" {
  source = "./fixed"
}

# want@+1 `^module.fixed_again: aws_kms_alias.this .*: name is "alias/fixed", which is the name of module.fixed.aws_kms_alias.this already`
module "fixed_again" {
  source = "./fixed"
}
