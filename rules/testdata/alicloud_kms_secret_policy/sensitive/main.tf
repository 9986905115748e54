variable "policy" {
  type      = string
  sensitive = true
  default   = ""
}

resource "alicloud_kms_secret" "variable" {
  policy = var.policy
}

resource "alicloud_kms_secret" "conditional" {
  policy = var.policy == "" ? null : "{}"
}
