variable "settings" {
  default = {}
}

resource "alicloud_kms_secret" "policy" {
  policy = var.settings.policy
}

resource "alicloud_kms_secret" "no_such_file" {
  policy = file("${path.module}/no-such-file.json")
}

resource "alicloud_kms_secret" "number" { # want `^alicloud_kms_secret.number: policy is not set`
  count = var.settings.number
}
