resource "alicloud_kms_key" "mended" {
  tags = { team = "shop" }
}

resource "alicloud_kms_key" "broken" {
  tags = { team = "acs:shop" } # want `^alicloud_kms_key.broken: the tag "team"`
}
