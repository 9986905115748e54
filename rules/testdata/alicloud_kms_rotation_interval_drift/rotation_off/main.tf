# The API answers an interval while rotation is on.
resource "alicloud_kms_key" "off" {
  automatic_rotation = "Disabled"
  rotation_interval  = "90d"
}

resource "alicloud_kms_key" "unset" {
  rotation_interval = "90d"
}

resource "alicloud_kms_key" "nothing" {
  automatic_rotation = "Enabled"
}

resource "alicloud_kms_secret" "off" {
  secret_name               = "off"
  enable_automatic_rotation = false
  rotation_interval         = "7d"
}
