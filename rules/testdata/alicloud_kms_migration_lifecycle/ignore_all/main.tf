resource "alicloud_kms_key" "all" {
  protection_level = "HSM"

  lifecycle {
    ignore_changes = all
  }
}

resource "alicloud_kms_secret" "all" {
  secret_name = "all"

  lifecycle {
    ignore_changes        = all
    create_before_destroy = true
  }
}
