resource "alicloud_kms_key" "first" {
  lifecycle {
    ignore_changes = [dkms_instance_id, automatic_rotation] # want "has no effect"
  }
}

resource "alicloud_kms_key" "last" {
  lifecycle {
    ignore_changes = [automatic_rotation, dkms_instance_id] # want "has no effect"
  }
}

resource "alicloud_kms_key" "middle" {
  lifecycle {
    ignore_changes = [automatic_rotation, "dkms_instance_id", rotation_interval] # want "has no effect"
  }
}

resource "alicloud_kms_key" "trailing_comma" {
  lifecycle {
    ignore_changes = [
      automatic_rotation, # off while migrated
      # want@+1 "has no effect"
      dkms_instance_id,
      rotation_interval,
    ]
  }
}

resource "alicloud_kms_key" "last_with_trailing_comma" {
  lifecycle {
    ignore_changes = [
      automatic_rotation,
      dkms_instance_id, # want "has no effect"
    ]
  }
}

resource "alicloud_kms_key" "last_without_comma" {
  lifecycle {
    ignore_changes = [
      automatic_rotation, # off while migrated
      dkms_instance_id    # want "has no effect"
    ]
  }
}

resource "alicloud_kms_key" "first_line" {
  lifecycle {
    ignore_changes = [dkms_instance_id, # want "has no effect"
    automatic_rotation]
  }
}

resource "alicloud_kms_key" "only_entry" {
  description = "only"

  lifecycle {
    ignore_changes = [dkms_instance_id] # want "has no effect"
  }
}

resource "alicloud_kms_key" "only_entry_of_a_block_on_one_line" {
  lifecycle { ignore_changes = [dkms_instance_id] } # want "has no effect"
  description = "one line"
}

resource "alicloud_kms_key" "only_entry_over_lines" {
  lifecycle {
    prevent_destroy = true
    ignore_changes = [
      dkms_instance_id # want "has no effect"
    ]
  }

  description = "lines"
}

resource "alicloud_kms_key" "other_block" {
  lifecycle {
    ignore_changes = [dkms_instance_id] # want "has no effect"

    # never without a policy
    precondition {
      condition     = var.policy != ""
      error_message = "No policy."
    }
  }
}
