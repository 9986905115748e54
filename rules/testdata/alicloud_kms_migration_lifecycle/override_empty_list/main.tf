# Terraform takes over no empty list.
resource "alicloud_kms_key" "listed" {
  lifecycle {
    ignore_changes = [dkms_instance_id, automatic_rotation, rotation_interval]
  }
}

resource "alicloud_kms_secret" "all" {
  secret_name = "all"

  lifecycle {
    ignore_changes = all
  }
}

resource "alicloud_kms_secret" "unprotected" { # want "alicloud_kms_secret.unprotected: dkms_instance_id is neither"
  secret_name = "unprotected"
}
