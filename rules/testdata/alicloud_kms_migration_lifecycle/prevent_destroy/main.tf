resource "alicloud_kms_secret" "prevented" { # want `so Terraform will want to destroy and recreate this secret once it is migrated to KMS 3.0, and every plan will fail, since prevent_destroy forbids that\. Add it`
  lifecycle {
    prevent_destroy = true
  }
}

resource "alicloud_kms_secret" "not_prevented" { # want `so Terraform will destroy and recreate this secret once it is migrated to KMS 3.0\. Add it`
  lifecycle {
    prevent_destroy = false
  }
}
