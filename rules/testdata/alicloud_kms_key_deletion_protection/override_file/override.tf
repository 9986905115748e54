resource "alicloud_kms_key" "mended" {
  deletion_protection = "Enabled"
}

resource "alicloud_kms_key" "broken" {
  deletion_protection = "Disabled" # want `^alicloud_kms_key.broken: deletion_protection is "Disabled"`
}
