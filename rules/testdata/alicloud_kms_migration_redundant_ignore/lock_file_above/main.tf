resource "alicloud_kms_key" "only_entry" {
  lifecycle {
    ignore_changes = [dkms_instance_id] # want "alicloud_kms_key.only_entry: ignoring dkms_instance_id has no effect with the alicloud provider 1.236.0"
  }
}

resource "alicloud_kms_key" "null" {
  dkms_instance_id = null

  lifecycle {
    ignore_changes = [description, dkms_instance_id] # want "alicloud_kms_key.null: ignoring dkms_instance_id has no effect"
  }
}

resource "alicloud_kms_key" "other_entries" {
  lifecycle {
    ignore_changes = [automatic_rotation, tags["dkms_instance_id"]]
  }
}

# The keyword is about every argument.
resource "alicloud_kms_key" "all" {
  lifecycle {
    ignore_changes = all
  }
}

resource "alicloud_kms_key" "none" {
  dkms_instance_id = "kst-sin65c1f4b2d8e7a9"
}
