resource "alicloud_kms_instance" "mended" {
  lifecycle {
    prevent_destroy = true
  }
}

resource "alicloud_kms_instance" "broken" {
  deletion_protection = false
}
