# real TFLint only: the mock knows no local values and no workspaces

# Nothing says which workspace it is. TFLint would take it to be "default".
locals {
  days = {
    default = 3
    prod    = 30
  }
  short = {
    default = 3
    prod    = 4
  }
  here     = terraform.workspace
  from_far = yamldecode("{default: 3, prod: 30}")[local.here]
}

resource "aws_kms_key" "by_workspace" {
  deletion_window_in_days = local.days[terraform.workspace]
}

resource "aws_kms_key" "by_local" {
  deletion_window_in_days = local.days[local.here]
}

resource "aws_kms_key" "by_condition" {
  deletion_window_in_days = terraform.workspace == "default" ? 3 : 30
}

resource "aws_kms_key" "by_lookup" {
  deletion_window_in_days = lookup(local.days, terraform.workspace, 7)
}

resource "aws_kms_key" "by_function" {
  deletion_window_in_days = local.from_far
}

resource "aws_kms_key" "by_function_for_each" {
  for_each                = toset(["a"])
  deletion_window_in_days = yamldecode("{a: {default: 3, prod: 30}}")[each.key][local.here]
}

resource "aws_kms_key" "short_everywhere" {
  deletion_window_in_days = local.short[terraform.workspace] # want `^aws_kms_key.short_everywhere: deletion_window_in_days is 3 or 4, `
}

# It may be there.
resource "aws_kms_key" "in_one" {
  count                   = terraform.workspace == "prod" ? 1 : 0
  deletion_window_in_days = 3 # want `^aws_kms_key.in_one: deletion_window_in_days is 3,`
}

module "called" {
  source = "./module"
  days   = local.days[terraform.workspace]
}

module "called_short" {
  source = "./module"
  days   = local.short[terraform.workspace] # want `^module.called_short.aws_kms_key.this: deletion_window_in_days is 3 or 4, `
}
