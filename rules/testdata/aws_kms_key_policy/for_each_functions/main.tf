locals {
  keys = {
    app    = { policy = "{}" }
    search = {}
  }
}

resource "aws_kms_key" "try" {
  for_each = local.keys
  policy   = try(each.value.policy, null) # want `^aws_kms_key.try\["search"\]: the key has neither`
}

resource "aws_kms_key" "lookup" {
  for_each = local.keys
  policy   = lookup(each.value, "policy", "") # want `^aws_kms_key.lookup\["search"\]: the key has neither`
}

resource "aws_kms_key" "coalesce" {
  for_each = local.keys
  policy   = coalesce(try(each.value.policy, null), "{}")
}

resource "aws_kms_key" "merge" {
  for_each = merge(local.keys, { search = { policy = "{}" } })
  policy   = each.value.policy
}

resource "aws_kms_key" "toset" { # want `^aws_kms_key.toset: the key has neither`
  for_each    = toset(["app", "search"])
  description = each.value
}
