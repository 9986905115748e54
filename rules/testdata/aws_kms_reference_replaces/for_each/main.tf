locals {
  databases = {
    orders   = { key = aws_kms_alias.orders.arn }
    invoices = { key = aws_kms_key.invoices.arn }
  }
}

resource "aws_kms_alias" "orders" {
  target_key_id = "1234abcd-12ab-34cd-56ef-1234567890ab"
}

resource "aws_kms_alias" "each" {
  for_each      = local.databases
  target_key_id = each.key
}

# One of the instances is at fault, so that nothing can be replaced.
resource "aws_rds_cluster" "some" {
  for_each   = local.databases
  kms_key_id = each.value.key # want `^aws_rds_cluster.some\["orders"\]: kms_key_id is aws_kms_alias.orders.arn`
}

resource "aws_rds_cluster" "all" {
  for_each   = local.databases
  kms_key_id = aws_kms_alias.each[each.key].arn # want `^aws_rds_cluster.all: kms_key_id is aws_kms_alias.each\[…\].arn, .* Write aws_kms_alias.each\[…\].target_key_arn`
}

resource "aws_rds_cluster" "chosen" {
  for_each   = local.databases
  kms_key_id = each.key == "invoices" ? each.value.key : aws_kms_alias.orders.arn # want `^aws_rds_cluster.chosen\["orders"\]: kms_key_id is aws_kms_alias.orders.arn`
}

resource "aws_rds_cluster" "counted" {
  count      = 2
  kms_key_id = count.index == 1 ? "arn:aws:kms:eu-central-1:111122223333:alias/orders" : aws_kms_key.invoices.arn # want `^aws_rds_cluster.counted\[1\]: kms_key_id is "arn:aws:kms:eu-central-1:111122223333:alias/orders"`
}

resource "aws_rds_cluster" "none" {
  count      = 0
  kms_key_id = aws_kms_alias.orders.arn
}

resource "aws_rds_cluster" "unknown" {
  count      = var.clusters
  kms_key_id = aws_kms_alias.orders.arn # want `^aws_rds_cluster.unknown: kms_key_id is aws_kms_alias.orders.arn`
}

variable "clusters" {
  type = number
}
