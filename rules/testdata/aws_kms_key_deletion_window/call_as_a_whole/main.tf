module "each" {
  for_each    = toset(["dev", "prod"])
  source      = "./settings"
  environment = each.key
}

module "counted" {
  count       = 2
  source      = "./settings"
  environment = ["dev", "prod"][count.index]
}

module "one" {
  source      = "./settings"
  environment = "dev"
}

resource "aws_kms_key" "chained" {
  for_each                = module.each
  deletion_window_in_days = each.value.window # want `aws_kms_key.chained\["dev"\]: deletion_window_in_days is 3`
}

resource "aws_kms_key" "least" {
  deletion_window_in_days = min([for settings in module.each : settings.window]...)
}

resource "aws_kms_key" "first" {
  deletion_window_in_days = [for settings in module.counted : settings.window][0] # want `aws_kms_key.first: deletion_window_in_days is 3`
}

resource "aws_kms_key" "second" {
  deletion_window_in_days = [for settings in module.counted : settings.window][1]
}

locals {
  one  = module.one
  prod = module.each["prod"]
}

resource "aws_kms_key" "one" {
  deletion_window_in_days = local.one.window # want `aws_kms_key.one: deletion_window_in_days is 3`
}

resource "aws_kms_key" "prod" {
  deletion_window_in_days = local.prod.window
}

resource "aws_kms_key" "last" {
  deletion_window_in_days = values(module.each)[1].window
}

resource "aws_kms_key" "dev" {
  deletion_window_in_days = values(module.each)[0].window # want `aws_kms_key.dev: deletion_window_in_days is 3`
}
