variable "policy" {
  type = string
}

variable "restrict" {
  type = bool
}

resource "alicloud_kms_key" "unknown" {
  policy = var.policy
}

resource "alicloud_kms_key" "conditional" {
  policy = var.restrict ? "{}" : null
}

resource "alicloud_kms_key" "template" {
  policy = "${var.policy}"
}

resource "alicloud_kms_key" "unset" { # want `^alicloud_kms_key.unset: policy is not set`
  dkms_instance_id = var.policy
}
