resource "alicloud_kms_key" "added" {
  lifecycle {
    ignore_changes = [dkms_instance_id] # want "alicloud_kms_key.added: ignoring dkms_instance_id has no effect"
  }
}

resource "alicloud_kms_key" "replaced" {
  lifecycle {
    ignore_changes = [description]
  }
}

resource "alicloud_kms_key" "kept" {
  lifecycle {
    ignore_changes = []
  }
}

# Without these lists, the ones in the other file would hold.
resource "alicloud_kms_key" "hidden_list" {
  lifecycle {
    ignore_changes = [dkms_instance_id] # want "alicloud_kms_key.hidden_list: ignoring dkms_instance_id has no effect"
  }
}

resource "alicloud_kms_key" "rest_hides_list" {
  lifecycle {
    ignore_changes = [dkms_instance_id, tags] # want "alicloud_kms_key.rest_hides_list: ignoring dkms_instance_id has no effect"
  }
}
