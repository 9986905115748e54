# Keys that do not rely on an entry in the list.
resource "alicloud_kms_key" "unset" {
  automatic_rotation = "Enabled"
  rotation_interval  = "90d"
}

resource "alicloud_kms_key" "other_entries" {
  automatic_rotation = "Enabled"
  rotation_interval  = "90d"

  lifecycle {
    ignore_changes = [description, tags["dkms_instance_id"]]
  }
}

resource "alicloud_kms_key" "all" {
  automatic_rotation = "Enabled"
  rotation_interval  = "90d"

  lifecycle {
    ignore_changes = all
  }
}

resource "alicloud_kms_key" "solution_2" {
  dkms_instance_id   = "kst-sin65c1f4b2d8e7a9"
  automatic_rotation = "Enabled"
  rotation_interval  = "90d"
}

# Secrets keep their rotation.
resource "alicloud_kms_secret" "orders" {
  secret_name = "orders"

  lifecycle {
    ignore_changes = [dkms_instance_id]
  }
}
