variable "key" {
  type = string
}

variable "pick" {
  type = bool
}

locals {
  alias = aws_kms_alias.main.name
}

resource "aws_kms_alias" "main" {
  name          = "alias/main"
  target_key_id = aws_kms_key.main.key_id
}

resource "aws_kms_alias" "arn" {
  name          = "alias/arn"
  target_key_id = aws_kms_alias.main.arn # want `^aws_kms_alias.arn: target_key_id is an alias, but KMS points an alias at a key only. Write the key's id or ARN.`
}

resource "aws_kms_alias" "id" {
  name          = "alias/id"
  target_key_id = aws_kms_alias.main.id # want `target_key_id is an alias`
}

resource "aws_kms_alias" "local" {
  name          = "alias/local"
  target_key_id = local.alias # want `target_key_id is an alias`
}

resource "aws_kms_alias" "name" {
  name          = "alias/name"
  target_key_id = "alias/main" # want `target_key_id is an alias`
}

resource "aws_kms_alias" "written_arn" {
  name          = "alias/written_arn"
  target_key_id = "arn:aws:kms:eu-west-1:111122223333:alias/main" # want `target_key_id is an alias`
}

resource "aws_kms_alias" "composed_arn" {
  name          = "alias/composed_arn"
  target_key_id = "arn:aws:kms:${data.aws_region.current.name}:111122223333:alias/main" # want `target_key_id is an alias`
}

resource "aws_kms_alias" "data" {
  name          = "alias/data"
  target_key_id = data.aws_kms_alias.shared.arn # want `target_key_id is an alias`
}

resource "aws_kms_alias" "either" {
  name          = "alias/either"
  target_key_id = var.pick ? aws_kms_alias.main.arn : data.aws_kms_alias.shared.arn # want `target_key_id is an alias`
}

resource "aws_kms_alias" "perhaps" {
  name          = "alias/perhaps"
  target_key_id = var.pick ? aws_kms_alias.main.arn : aws_kms_key.main.arn
}

resource "aws_kms_alias" "key_of_alias" {
  name          = "alias/key_of_alias"
  target_key_id = aws_kms_alias.main.target_key_id
}

resource "aws_kms_alias" "key_of_data" {
  name          = "alias/key_of_data"
  target_key_id = data.aws_kms_alias.shared.target_key_arn
}

resource "aws_kms_alias" "key_arn" {
  name          = "alias/key_arn"
  target_key_id = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
}

resource "aws_kms_alias" "unknown" {
  name          = "alias/unknown"
  target_key_id = var.key
}

data "aws_kms_key" "by_alias" {
  key_id = aws_kms_alias.main.arn
}

resource "aws_kms_alias" "echo" {
  name          = "alias/echo"
  target_key_id = data.aws_kms_key.by_alias.key_id # want `target_key_id is an alias`
}

resource "aws_kms_alias" "of_the_data_source" {
  name          = "alias/of_the_data_source"
  target_key_id = data.aws_kms_key.by_alias.arn
}
