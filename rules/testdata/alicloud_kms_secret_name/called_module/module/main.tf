variable "name" {
  type = string
}

resource "alicloud_kms_secret" "this" {
  secret_name = var.name
}
