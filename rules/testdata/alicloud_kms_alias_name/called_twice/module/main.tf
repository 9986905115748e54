variable "name" {
  type = string
}

resource "alicloud_kms_alias" "this" {
  alias_name = var.name
  key_id     = "key-1"
}
