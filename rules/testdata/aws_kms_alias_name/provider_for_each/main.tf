# OpenTofu makes an instance of a provider configuration for each Region.
locals {
  regions = toset(["eu-central-1", "eu-west-1"])
}

provider "aws" {
  alias    = "by_region"
  for_each = local.regions
  region   = each.value
}

resource "aws_kms_alias" "one" {
  provider      = aws.by_region["eu-central-1"]
  name          = "alias/orders"
  target_key_id = "1234abcd-12ab-34cd-56ef-1234567890ab"
}

resource "aws_kms_alias" "other" {
  provider      = aws.by_region["eu-west-1"]
  name          = "alias/orders"
  target_key_id = "1234abcd-12ab-34cd-56ef-1234567890ab"
}

resource "aws_kms_alias" "each" {
  for_each      = local.regions
  provider      = aws.by_region[each.key]
  name          = "alias/invoices"
  target_key_id = "1234abcd-12ab-34cd-56ef-1234567890ab"
}

resource "aws_kms_alias" "wrong" {
  for_each      = local.regions
  provider      = aws.by_region[each.key]
  name          = "invoices" # want `alias/`
  target_key_id = "1234abcd-12ab-34cd-56ef-1234567890ab"
}
