variable "policy" {
  type    = string
  default = ""
}

resource "alicloud_kms_key" "this" {
  policy = var.policy
}
