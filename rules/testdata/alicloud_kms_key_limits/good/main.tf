resource "alicloud_kms_key" "orders" {
  description = "Encrypts the orders database"

  tags = {
    team = "shop"
    wiki = "wiki.shop.example"
  }
}
