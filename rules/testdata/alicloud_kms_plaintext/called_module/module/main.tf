variable "data" {
  type = string
}

resource "alicloud_kms_secret" "this" {
  secret_name = "this"
  secret_data = var.data
}
