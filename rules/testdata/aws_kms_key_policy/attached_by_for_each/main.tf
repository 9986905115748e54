locals {
  names = toset(["app", "search"])
}

resource "aws_kms_key" "chained" {
  for_each    = local.names
  description = each.key
}

resource "aws_kms_key_policy" "chained" {
  for_each = aws_kms_key.chained
  key_id   = each.value.id
  policy   = "{}"
}

resource "aws_kms_key" "by_key" {
  for_each = local.names
}

resource "aws_kms_key_policy" "by_key" {
  for_each = local.names
  key_id   = aws_kms_key.by_key[each.key].id
  policy   = "{}"
}

resource "aws_kms_key" "by_for" {
  for_each = local.names
}

resource "aws_kms_key_policy" "by_for" {
  for_each = { for name, key in aws_kms_key.by_for : name => key.key_id }
  key_id   = each.value
  policy   = "{}"
}

resource "aws_kms_key" "first" {}

resource "aws_kms_key" "second" {}

resource "aws_kms_key_policy" "listed" {
  for_each = {
    first  = aws_kms_key.first.id
    second = aws_kms_key.second.id
  }
  key_id = each.value
  policy = "{}"
}

resource "aws_kms_key" "one_of_many" { # want `^aws_kms_key.one_of_many\["search"\]: the key has neither`
  for_each = local.names
}

resource "aws_kms_key_policy" "one_of_many" {
  for_each = local.names
  key_id   = values(aws_kms_key.one_of_many)[0].id
  policy   = "{}"
}

resource "aws_kms_key" "some" { # want `^aws_kms_key.some\["search"\]: the key has neither`
  for_each = local.names
}

resource "aws_kms_key_policy" "some" {
  key_id = aws_kms_key.some["app"].id
  policy = "{}"
}
