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

# The caller decides.
resource "aws_kms_key" "variable" {
  policy = var.policy
}

resource "aws_kms_key" "empty" {
  policy = var.empty
}
