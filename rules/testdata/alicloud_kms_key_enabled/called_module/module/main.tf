variable "status" {
  type = string
}

resource "alicloud_kms_key" "this" {
  status = var.status
}
