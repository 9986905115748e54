variable "create" {
  type = bool
}

resource "alicloud_kms_key" "optional" {
  count = var.create ? 1 : 0
  lifecycle {
    ignore_changes = [dkms_instance_id] # want "alicloud_kms_key.optional: ignoring dkms_instance_id has no effect"
  }
}

resource "alicloud_kms_key" "none" {
  count = 0
  lifecycle {
    ignore_changes = [dkms_instance_id]
  }
}

# What each stands for cannot be known.
resource "alicloud_kms_key" "each" {
  for_each         = var.not_declared
  dkms_instance_id = each.value
  lifecycle {
    ignore_changes = [dkms_instance_id]
  }
}
