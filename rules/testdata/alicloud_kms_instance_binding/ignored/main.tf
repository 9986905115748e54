# That changes of the argument are ignored sets nothing.
resource "alicloud_kms_key" "ignored" { # want "alicloud_kms_key.ignored: dkms_instance_id is not set"
  lifecycle {
    ignore_changes = [dkms_instance_id, automatic_rotation, rotation_interval]
  }
}

resource "alicloud_kms_secret" "all" { # want "alicloud_kms_secret.all: dkms_instance_id is not set"
  secret_name = "all"
  lifecycle {
    ignore_changes = all
  }
}
