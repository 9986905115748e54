resource "aws_kms_key" "orders" {
  description = "Encrypts the orders database"
}
