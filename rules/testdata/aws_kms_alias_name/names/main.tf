# real TFLint only: the mock knows no range()
locals {
  hundred = join("", [for i in range(10) : "0123456789"])
}

resource "aws_kms_alias" "reserved" {
  name          = "alias/aws/orders" # want `name is "alias/aws/orders", but KMS keeps names`
  target_key_id = aws_kms_key.main.key_id
}

resource "aws_kms_alias" "reserved_no_more" {
  name          = "alias/awsome"
  target_key_id = aws_kms_key.main.key_id
}

resource "aws_kms_alias" "space" {
  name          = "alias/my orders" # want `name is "alias/my orders", but KMS takes only letters, digits, "/", "_" and "-" in it. Replace " ".`
  target_key_id = aws_kms_key.main.key_id
}

resource "aws_kms_alias" "dot" {
  name          = "alias/orders.example.com" # want `Replace "\.".`
  target_key_id = aws_kms_key.main.key_id
}

resource "aws_kms_alias" "colon" {
  name          = "alias/orders:prod" # want `Replace ":".`
  target_key_id = aws_kms_key.main.key_id
}

resource "aws_kms_alias" "umlaut" {
  name          = "alias/schlüssel" # want `Replace "ü".`
  target_key_id = aws_kms_key.main.key_id
}

resource "aws_kms_alias" "every_character" {
  name          = "alias/App_1/main-key/"
  target_key_id = aws_kms_key.main.key_id
}

resource "aws_kms_alias" "nothing" {
  name          = "alias/" # want `name is "alias/", but KMS takes no alias without a name after that`
  target_key_id = aws_kms_key.main.key_id
}

resource "aws_kms_alias" "empty" {
  name          = "" # want `name is "", but KMS takes only names that begin with "alias/"`
  target_key_id = aws_kms_key.main.key_id
}

resource "aws_kms_alias" "upper_case" {
  name          = "ALIAS/orders" # want `name is "ALIAS/orders", but KMS takes only names that begin`
  target_key_id = aws_kms_key.main.key_id
}

resource "aws_kms_alias" "longest" {
  name          = "alias/${local.hundred}${local.hundred}${substr(local.hundred, 0, 50)}"
  target_key_id = aws_kms_key.main.key_id
}

resource "aws_kms_alias" "too_long" {
  name          = "alias/${local.hundred}${local.hundred}${substr(local.hundred, 0, 51)}" # want `name has 257 characters, but KMS refuses more than 256`
  target_key_id = aws_kms_key.main.key_id
}

resource "aws_kms_alias" "longest_prefix" {
  name_prefix   = "alias/${local.hundred}${local.hundred}${substr(local.hundred, 0, 24)}"
  target_key_id = aws_kms_key.main.key_id
}

resource "aws_kms_alias" "prefix_too_long" {
  name_prefix   = "alias/${local.hundred}${local.hundred}${substr(local.hundred, 0, 25)}" # want `name_prefix has 231 characters, and the provider appends 26 to it, but KMS refuses more than 256`
  target_key_id = aws_kms_key.main.key_id
}

resource "aws_kms_alias" "prefix" {
  name_prefix   = "orders-" # want `^aws_kms_alias.prefix: name_prefix is "orders-", but KMS takes only names that begin with "alias/"`
  target_key_id = aws_kms_key.main.key_id
}

resource "aws_kms_alias" "generated" {
  target_key_id = aws_kms_key.main.key_id
}

resource "aws_kms_alias" "null" {
  name          = null
  name_prefix   = null
  target_key_id = aws_kms_key.main.key_id
}
