resource "alicloud_kms_key" "unset" {
  key_spec = "RSA_2048"
}

resource "alicloud_kms_key" "disabled" {
  key_spec           = "RSA_2048"
  automatic_rotation = "Disabled"
}

resource "alicloud_kms_key" "null" {
  origin             = "EXTERNAL"
  automatic_rotation = null
}

# An interval alone turns nothing on.
resource "alicloud_kms_key" "interval" {
  key_usage         = "SIGN/VERIFY"
  rotation_interval = "90d"
}
