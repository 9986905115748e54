variable "create" {
  type    = bool
  default = true
}

# What a value says that is no default, holds.
resource "alicloud_kms_secret" "orders" {
  count       = var.create ? 1 : 0
  secret_name = "orders"
}
