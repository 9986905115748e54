# A block that Terraform would refuse hides no other resource.
resource "alicloud_kms_key" "labelled" { # want "alicloud_kms_key.labelled: dkms_instance_id is neither"
  lifecycle "extra" {
    ignore_changes = [dkms_instance_id]
  }
}

resource "alicloud_kms_secret" "orders" { # want "alicloud_kms_secret.orders: dkms_instance_id is neither"
  secret_name = "orders"
}
