variable "tags" {
  type = map(string)
}

resource "alicloud_kms_key" "this" {
  tags = var.tags
}
