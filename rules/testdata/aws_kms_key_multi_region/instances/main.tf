variable "number" {
  type = number
}

resource "aws_kms_key" "none" {
  count        = 0
  multi_region = true
}

resource "aws_kms_key" "unknown" {
  count        = var.number
  multi_region = true # want `^aws_kms_key.unknown: multi_region is true`
}

resource "aws_kms_key" "each" {
  for_each     = { orders = true, invoices = true, logs = false }
  multi_region = each.value # want `^aws_kms_key.each\["invoices"\]: multi_region is true`
}

resource "aws_kms_replica_key" "orders" {
  primary_key_arn = aws_kms_key.each["orders"].arn
}

resource "aws_kms_key" "same" {
  for_each     = toset(["orders", "invoices"])
  multi_region = true # want `^aws_kms_key.same\["invoices"\]: multi_region is true`
}

resource "aws_kms_replica_key" "same" {
  primary_key_arn = aws_kms_key.same["orders"].arn
}

resource "aws_kms_key" "chained" {
  for_each     = toset(["orders", "invoices"])
  multi_region = true
}

resource "aws_kms_replica_key" "chained" {
  for_each        = aws_kms_key.chained
  primary_key_arn = each.value.arn
}

resource "aws_kms_key" "replica_perhaps" {
  multi_region = true
}

resource "aws_kms_replica_key" "perhaps" {
  count           = var.number
  primary_key_arn = aws_kms_key.replica_perhaps.arn
}
