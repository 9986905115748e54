variable "settings" {
  default = {}
}

resource "alicloud_kms_key" "policy" {
  policy = var.settings.policy
}

resource "alicloud_kms_key" "no_such_file" {
  policy = file("${path.module}/no-such-file.json")
}

resource "alicloud_kms_key" "number" { # want `^alicloud_kms_key.number: policy is not set`
  count = var.settings.number
}
