resource "alicloud_kms_key" "unix" { # want "automatic_rotation is not set"
  description = "unix" # a comment
}

resource "alicloud_kms_key" "windows" { # want "automatic_rotation is not set"
  description = "windows" # a comment
}
