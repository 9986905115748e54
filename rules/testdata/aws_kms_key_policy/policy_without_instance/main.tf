variable "create" {
  default = false
}

variable "create_policy" {
  type = bool
}

resource "aws_kms_key" "literal" { # want `^aws_kms_key.literal: the key has no policy, since there is no instance of aws_kms_key_policy.literal, so that IAM`
}

resource "aws_kms_key_policy" "literal" {
  count  = 0
  key_id = aws_kms_key.literal.id
  policy = "{}"
}

# Whether there is a policy for this one, the caller decides.
resource "aws_kms_key" "conditional" {
}

resource "aws_kms_key_policy" "conditional" {
  count  = var.create ? 1 : 0
  key_id = aws_kms_key.conditional.id
  policy = "{}"
}

resource "aws_kms_key" "unknown" {
}

resource "aws_kms_key_policy" "unknown" {
  count  = var.create_policy ? 1 : 0
  key_id = aws_kms_key.unknown.id
  policy = "{}"
}
