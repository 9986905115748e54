variable "policy" {
  type    = string
  default = ""
}

resource "alicloud_kms_secret" "this" {
  policy = var.policy
}
