resource "aws_kms_key" "orders" {
  description = "Encrypts the orders database"

  lifecycle {
    prevent_destroy = true
  }
}
