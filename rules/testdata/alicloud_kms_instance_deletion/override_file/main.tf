resource "alicloud_kms_instance" "mended" {
  product_version = "3"
}

resource "alicloud_kms_instance" "broken" { # want `^alicloud_kms_instance.broken: terraform destroy`
  deletion_protection = true
}
