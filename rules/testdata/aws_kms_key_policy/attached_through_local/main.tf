locals {
  key_id  = aws_kms_key.direct.id
  key_ids = { app = local.key_id, shop = aws_kms_key.shop.key_id }
  all     = aws_kms_key.each
  chosen  = local.nested
  nested  = aws_kms_key.nested.id
}

resource "aws_kms_key" "direct" {}

resource "aws_kms_key_policy" "direct" {
  key_id = local.key_id
  policy = "{}"
}

resource "aws_kms_key" "shop" {}

resource "aws_kms_key_policy" "shop" {
  for_each = { shop = true }
  key_id   = local.key_ids[each.key]
  policy   = "{}"
}

resource "aws_kms_key" "each" {
  for_each = { app = true }
}

resource "aws_kms_key_policy" "each" {
  for_each = local.all
  key_id   = each.value.id
  policy   = "{}"
}

resource "aws_kms_key" "nested" {}

resource "aws_kms_key_policy" "nested" {
  key_id = local.chosen
  policy = "{}"
}
