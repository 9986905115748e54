variable "create" {
  type = bool
}

variable "key" {
  type = string
}

locals {
  key_id = aws_kms_key.local.id
}

resource "aws_kms_key" "local" {}

resource "aws_kms_alias" "local" {
  name          = "alias/local"
  target_key_id = local.key_id
}

resource "aws_kms_key" "arn" {}

resource "aws_kms_alias" "arn" {
  name          = "alias/arn"
  target_key_id = aws_kms_key.arn.arn
}

resource "aws_kms_key" "counted" {
  count = var.create ? 1 : 0
}

resource "aws_kms_alias" "counted" {
  count         = var.create ? 1 : 0
  name          = "alias/counted"
  target_key_id = aws_kms_key.counted[0].id
}

resource "aws_kms_key" "perhaps" {}

resource "aws_kms_alias" "perhaps" {
  count         = var.create ? 1 : 0
  name          = "alias/perhaps"
  target_key_id = aws_kms_key.perhaps.id
}

resource "aws_kms_key" "either" {}

resource "aws_kms_alias" "either" {
  name          = "alias/either"
  target_key_id = var.create ? aws_kms_key.either.id : aws_kms_key.local.id
}

resource "aws_kms_alias" "callers" {
  name          = "alias/callers"
  target_key_id = var.key
}

resource "aws_kms_key" "other" { # want `^aws_kms_key.other: the key has no aws_kms_alias`
}

resource "aws_kms_key" "no_alias_is_made" { # want `^aws_kms_key.no_alias_is_made: `
}

resource "aws_kms_alias" "none" {
  count         = 0
  name          = "alias/none"
  target_key_id = aws_kms_key.no_alias_is_made.id
}

# Its policy is no alias.
resource "aws_kms_key" "policy" { # want `^aws_kms_key.policy: `
}

resource "aws_kms_key_policy" "policy" {
  key_id = aws_kms_key.policy.id
  policy = "{}"
}
