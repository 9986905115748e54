resource "alicloud_kms_key" "mended" {
  key_spec           = "RSA_2048"
  automatic_rotation = "Enabled"
}

resource "alicloud_kms_key" "broken" {
  automatic_rotation = "Enabled" # want `^alicloud_kms_key.broken: .*imported`
}

resource "alicloud_kms_key" "turned_on" {
  key_spec           = "EC_P256"
  automatic_rotation = "Disabled"
}
