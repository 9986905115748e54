resource "alicloud_kms_secret" "mended" {
  policy = "{}"
}

resource "alicloud_kms_secret" "broken" {
  policy = null # want `^alicloud_kms_secret.broken: policy is not set`
}

resource "alicloud_kms_secret" "unset" {
  description = "orders"
}
