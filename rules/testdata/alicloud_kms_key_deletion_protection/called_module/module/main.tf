variable "protection" {
  type = string
}

resource "alicloud_kms_key" "this" {
  deletion_protection = var.protection
}
