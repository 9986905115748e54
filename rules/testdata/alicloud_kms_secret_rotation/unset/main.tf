resource "alicloud_kms_secret" "nothing" {
}

resource "alicloud_kms_secret" "type" {
  secret_type = "Rds"
}

resource "alicloud_kms_secret" "missing" { # want `^alicloud_kms_secret.missing: enable_automatic_rotation is true without a rotation_interval`
  secret_type               = "Rds"
  enable_automatic_rotation = true
}
