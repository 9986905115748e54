resource "alicloud_kms_key" "added" {
  description = "added"
}

resource "alicloud_kms_key" "replaced" {
  lifecycle {
    ignore_changes = [dkms_instance_id]
  }
}

resource "alicloud_kms_key" "kept" {
  lifecycle {
    ignore_changes = [dkms_instance_id] # want "alicloud_kms_key.kept: ignoring dkms_instance_id has no effect"
  }
}

resource "alicloud_kms_key" "hidden_list" {
  lifecycle {
    ignore_changes = [description]
  }
}

resource "alicloud_kms_key" "rest_hides_list" {
  lifecycle {
    ignore_changes = [description]
  }
}
