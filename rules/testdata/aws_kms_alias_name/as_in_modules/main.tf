# A module whose aliases are given by its callers.
variable "create" {
  default = true
}

variable "aliases" {
  type    = list(string)
  default = []
}

variable "computed_aliases" {
  type    = any
  default = {}
}

variable "use_name_prefix" {
  default = false
}

variable "alias" {
  default = ""
}

variable "id" {
  type = string
}

locals {
  aliases = { for name in toset(var.aliases) : name => { name = name } }
}

resource "aws_kms_key" "this" {
  count = var.create ? 1 : 0
}

resource "aws_kms_alias" "this" {
  for_each      = { for name, alias in merge(local.aliases, var.computed_aliases) : name => alias if var.create }
  name          = var.use_name_prefix ? null : "alias/${each.value.name}"
  name_prefix   = var.use_name_prefix ? "alias/${each.value.name}-" : null
  target_key_id = try(aws_kms_key.this[0].key_id, aws_kms_external_key.this[0].id, aws_kms_replica_key.this[0].key_id)
}

resource "aws_kms_alias" "default" {
  count         = var.create ? 1 : 0
  name          = coalesce(var.alias, format("alias/%v", var.id))
  target_key_id = join("", aws_kms_key.this[*].id)
}

resource "aws_kms_alias" "replaced" {
  name          = "alias/${replace(var.id, ".", "-")}"
  target_key_id = one(aws_kms_key.this[*].id)
}

# The same name in every Region.
resource "aws_kms_key" "regional" {
  for_each = toset(["eu-west-1", "us-east-1"])
  region   = each.key
}

resource "aws_kms_alias" "regional" {
  for_each      = toset(["eu-west-1", "us-east-1"])
  region        = each.key
  name          = "alias/regional"
  target_key_id = aws_kms_key.regional[each.key].key_id
}
