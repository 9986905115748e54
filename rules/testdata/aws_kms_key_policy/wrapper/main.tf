variable "policy" {
  type    = string
  default = null
}

variable "document" {
  type    = string
  default = ""
}

variable "create" {
  type    = bool
  default = true
}

variable "settings" {
  type    = map(string)
  default = { policy = "" }
}

locals {
  policy = var.policy
}

# real TFLint only: the mock knows no functions
# In a module that is no root configuration, the caller decides.
resource "aws_kms_key" "null" {
  policy = var.policy
}

resource "aws_kms_key" "empty" {
  policy = var.document
}

resource "aws_kms_key" "local" {
  policy = local.policy
}

resource "aws_kms_key" "conditional" {
  policy = var.document != "" ? var.document : null
}

resource "aws_kms_key" "coalesced" {
  policy = try(var.policy, null)
}

resource "aws_kms_replica_key" "null" {
  primary_key_arn = aws_kms_key.null.arn
  policy          = var.policy
}

resource "aws_kms_external_key" "null" {
  policy = var.policy
}

resource "aws_kms_key_policy" "separate" {
  key_id = aws_kms_key.null.id
  policy = var.document
}

# What a variable only chooses from, it does not supply.
resource "aws_kms_key" "chosen" {
  policy = var.create ? null : "{}" # want `^aws_kms_key.chosen: the key has neither`
}

resource "aws_kms_key" "element" {
  policy = var.settings["policy"] # want `^aws_kms_key.element: the key has neither`
}

resource "aws_kms_key" "literal" {
  policy = "" # want `^aws_kms_key.literal: the key has neither`
}
