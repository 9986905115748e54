resource "alicloud_kms_key" "orders" {
  description = "Encrypts the orders database"

  tags = {
    team       = "shop"
    "acs:team" = "shop"                      # want `^alicloud_kms_key.orders: the tag "acs:team" has a key with acs:, so that KMS refuses it.$`
    wiki       = "https://wiki.shop.example" # want `^alicloud_kms_key.orders: the tag "wiki" has a value with https://, so that KMS refuses it.$`
  }
}
