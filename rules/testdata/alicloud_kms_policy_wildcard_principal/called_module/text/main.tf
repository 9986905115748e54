variable "policy" {
  type = string
}

resource "alicloud_kms_key" "main" {
  policy = var.policy
}
