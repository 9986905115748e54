resource "alicloud_kms_key" "mended" {
  key_usage = "SIGN/VERIFY"
}

resource "alicloud_kms_key" "broken" {
  key_spec  = "RSA_2048"
  key_usage = "SIGN/VERIFY" # want `^alicloud_kms_key.broken: key_usage is "SIGN/VERIFY"`
}
