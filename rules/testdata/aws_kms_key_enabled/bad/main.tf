resource "aws_kms_key" "orders" {
  description = "Encrypts the orders database"
  is_enabled  = false # want `^aws_kms_key.orders: is_enabled is false, so every use of this key fails with DisabledException, and nothing under it can be read. Remove the argument if the key is in use.$`
}
