resource "aws_kms_key" "orders" { # want `^aws_kms_key.orders: prevent_destroy is not set, so a plan that replaces or removes this key goes through like any other, and what is encrypted under it is lost when its deletion window ends. Write lifecycle { prevent_destroy = true }.$`
  description = "Encrypts the orders database"
}
