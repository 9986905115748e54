variable "policy" {
  type = string
}

variable "restrict" {
  type = bool
}

resource "alicloud_kms_secret" "unknown" {
  policy = var.policy
}

resource "alicloud_kms_secret" "conditional" {
  policy = var.restrict ? "{}" : null
}

resource "alicloud_kms_secret" "template" {
  policy = "${var.policy}"
}

resource "alicloud_kms_secret" "unset" { # want `^alicloud_kms_secret.unset: policy is not set`
  dkms_instance_id = var.policy
}
