terraform {
  required_providers {
    alicloud = {
      source  = "aliyun/alicloud"
      version = "~> 1.250"
    }
  }
}

resource "alicloud_kms_key" "in_the_block" {
  description = "orders"

  lifecycle {
    # prevent_destroy = true # again, after the migration
    ignore_changes = [dkms_instance_id] # want "has no effect"
  }
}

resource "alicloud_kms_key" "above_the_block" {
  description = "orders"

  # Agreed with the owners of the key.
  lifecycle {
    ignore_changes = [dkms_instance_id] # want "has no effect"
  }
}

resource "alicloud_kms_key" "above_the_list" {
  lifecycle {
    prevent_destroy = true
    # Agreed with the owners of the key.
    ignore_changes = [dkms_instance_id] # want "has no effect"
  }
}

resource "alicloud_kms_key" "in_the_list" {
  lifecycle {
    ignore_changes = [
      # since the migration
      dkms_instance_id, # want "has no effect"
      # rotation_interval,
    ]
  }
}

# What is written beside the entry goes with it.
resource "alicloud_kms_key" "beside_the_entry" {
  description = "orders"

  lifecycle {
    ignore_changes = [dkms_instance_id] # want "has no effect"
  }
}

resource "alicloud_kms_key" "comma_in_comment" {
  lifecycle {
    ignore_changes = [tags, /* why, now */ dkms_instance_id] # want "ignoring dkms_instance_id has no effect"
  }
}

resource "alicloud_kms_key" "comma_in_comment_above" {
  # want@+4 "ignoring dkms_instance_id has no effect"
  lifecycle {
    ignore_changes = [
      tags, # why, now,
    dkms_instance_id]
  }
}
