resource "alicloud_kms_key" "mended" {
  tags = { team = "acs:shop" }
}

resource "alicloud_kms_key" "broken" {
  tags = { team = "shop" }
}
