variable "number" {
  type = number
}

variable "names" {
  type = set(string)
}

resource "aws_kms_alias" "none" {
  count         = 0
  name          = "orders"
  target_key_id = aws_kms_key.main.key_id
}

resource "aws_kms_alias" "unknown_count" {
  count         = var.number
  name          = "orders" # want `^aws_kms_alias.unknown_count: name is "orders"`
  target_key_id = aws_kms_key.main.key_id
}

resource "aws_kms_alias" "unknown_names" {
  for_each      = var.names
  name          = each.key
  target_key_id = aws_kms_key.main.key_id
}

resource "aws_kms_alias" "each" {
  for_each      = toset(["alias/right", "wrong", "alias/also wrong"])
  name          = each.key # want `^aws_kms_alias.each\["alias/also wrong"\]: name is "alias/also wrong"` `^aws_kms_alias\.each\["wrong"\]: `
  target_key_id = aws_kms_key.main.key_id
}

resource "aws_kms_alias" "each_one_wrong" {
  for_each      = { right = "alias/right", wrong = "wrong" }
  name          = each.value # want `^aws_kms_alias.each_one_wrong\["wrong"\]: name is "wrong"` `^aws_kms_alias\.each_one_wrong\["right"\]: `
  target_key_id = aws_kms_key.main.key_id
}
