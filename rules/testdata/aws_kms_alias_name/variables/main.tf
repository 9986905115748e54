variable "wrong" {
  default = "orders"
}

variable "none" {
  default = ""
}

locals {
  wrong = "orders"
  none  = ""
}

resource "aws_kms_alias" "default" {
  name          = var.wrong # want `name is "orders"`
  target_key_id = aws_kms_key.main.key_id
}

resource "aws_kms_alias" "local" {
  name          = local.wrong # want `name is "orders"`
  target_key_id = aws_kms_key.main.key_id
}

# Whoever calls the module gives it a name.
resource "aws_kms_alias" "callers" {
  name          = var.none
  target_key_id = aws_kms_key.main.key_id
}

resource "aws_kms_alias" "callers_end" {
  name          = "alias/${var.none}"
  target_key_id = aws_kms_key.main.key_id
}

resource "aws_kms_alias" "own" {
  name          = "alias/${local.none}" # want `name is "alias/", but KMS takes no alias`
  target_key_id = aws_kms_key.main.key_id
}
