# real TFLint only: the mock does not tell which rules are enabled
resource "alicloud_kms_key" "orders" { # want `automatic_rotation is not set`
  description = "orders"
}
