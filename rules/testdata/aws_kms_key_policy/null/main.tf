variable "policy" {
  type    = string
  default = null
}

variable "empty" {
  type    = string
  default = ""
}

resource "aws_kms_key" "literal" {
  policy = null # want `^aws_kms_key.literal: the key has neither`
}

resource "aws_kms_key" "variable" {
  policy = var.policy # want `^aws_kms_key.variable: the key has neither`
}

resource "aws_kms_key" "empty" {
  policy = var.empty # want `^aws_kms_key.empty: the key has neither`
}
