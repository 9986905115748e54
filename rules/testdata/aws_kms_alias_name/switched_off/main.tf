variable "alias" {
  default = false
}

variable "name" {
  default = "orders"
}

# Whoever switches the alias on gives it a name.
resource "aws_kms_alias" "callers" {
  count         = var.alias ? 1 : 0
  name          = var.name
  target_key_id = aws_kms_key.main.key_id
}

# These are wrong in any case.
resource "aws_kms_alias" "wrong" {
  count         = var.alias ? 1 : 0
  name          = "orders" # want `^aws_kms_alias.wrong: name is "orders"`
  target_key_id = aws_kms_key.main.key_id
}

resource "aws_kms_alias" "always" {
  name          = var.name # want `^aws_kms_alias.always: name is "orders"`
  target_key_id = aws_kms_key.main.key_id
}
