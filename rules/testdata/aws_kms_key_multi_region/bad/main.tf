resource "aws_kms_key" "orders" {
  description  = "Encrypts the orders database"
  multi_region = true # want `^aws_kms_key.orders: multi_region is true, but the key has no replica, so that it can leave its Region for no use. Replicate it, or make single-Region keys where you make new ones.$`
}
