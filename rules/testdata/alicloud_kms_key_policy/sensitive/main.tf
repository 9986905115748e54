variable "policy" {
  type      = string
  sensitive = true
  default   = ""
}

resource "alicloud_kms_key" "variable" {
  policy = var.policy
}

resource "alicloud_kms_key" "conditional" {
  policy = var.policy == "" ? null : "{}"
}
