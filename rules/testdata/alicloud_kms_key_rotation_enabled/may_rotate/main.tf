# Whether these keys can rotate is not known.
variable "spec" {
  type = string
}

variable "origin" {
  type = string
}

resource "alicloud_kms_key" "spec" {
  key_spec = var.spec
}

resource "alicloud_kms_key" "spec_of_tomorrow" {
  key_spec = "Aliyun_PQC_1"
}

resource "alicloud_kms_key" "usage" {
  key_usage = var.spec
}

resource "alicloud_kms_key" "origin" {
  origin = var.origin
}

# What is known is enough.
resource "alicloud_kms_key" "imported" {
  key_spec = var.spec
  origin   = "EXTERNAL"
}
