resource "alicloud_kms_key" "mended" {
  policy = "{}"
}

resource "alicloud_kms_key" "broken" {
  policy = null # want `^alicloud_kms_key.broken: policy is not set`
}

resource "alicloud_kms_key" "unset" {
  description = "orders"
}
