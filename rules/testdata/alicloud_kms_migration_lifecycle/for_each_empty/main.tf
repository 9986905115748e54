resource "alicloud_kms_key" "map" {
  for_each = {}
}

resource "alicloud_kms_secret" "set" {
  for_each    = toset([])
  secret_name = each.key
}
