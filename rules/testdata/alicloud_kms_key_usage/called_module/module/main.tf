variable "spec" {
  type = string
}

resource "alicloud_kms_key" "this" {
  key_spec  = var.spec
  key_usage = "SIGN/VERIFY"
}
