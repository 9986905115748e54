variable "number" {
  type = number
}

locals {
  names = toset(["orders", "invoices"])
}

resource "aws_kms_key" "none" {
  count = 0
}

resource "aws_kms_key" "unknown" { # want `^aws_kms_key.unknown: `
  count = var.number
}

resource "aws_kms_key" "chained" {
  for_each = local.names
}

resource "aws_kms_alias" "chained" {
  for_each      = aws_kms_key.chained
  name          = "alias/${each.key}"
  target_key_id = each.value.key_id
}

resource "aws_kms_key" "by_key" {
  for_each    = local.names
  description = each.key
}

resource "aws_kms_alias" "by_key" {
  for_each      = local.names
  name          = "alias/by_key/${each.key}"
  target_key_id = aws_kms_key.by_key[each.key].key_id
}

resource "aws_kms_key" "some" { # want `^aws_kms_key.some\["invoices"\]: the key has no aws_kms_alias`
  for_each = local.names
}

resource "aws_kms_alias" "some" {
  name          = "alias/some"
  target_key_id = aws_kms_key.some["orders"].key_id
}

resource "aws_kms_key" "all" { # want `^aws_kms_key.all: the key has no aws_kms_alias`
  for_each = local.names
}
