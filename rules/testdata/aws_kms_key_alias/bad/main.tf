resource "aws_kms_key" "orders" { # want `^aws_kms_key.orders: the key has no aws_kms_alias, so that people can tell it from others by its random id only. Give it one.$`
  description         = "Encrypts the orders database"
  enable_key_rotation = true
}
