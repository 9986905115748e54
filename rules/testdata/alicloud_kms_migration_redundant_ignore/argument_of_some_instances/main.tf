# The entry serves the instance that has the argument.
resource "alicloud_kms_key" "some" {
  for_each         = { orders = "kst-sin65c1f4b2d8e7a9", invoices = null }
  description      = each.key
  dkms_instance_id = each.value

  lifecycle {
    ignore_changes = [dkms_instance_id]
  }
}

resource "alicloud_kms_key" "none" {
  for_each         = { orders = "", invoices = null }
  description      = each.key
  dkms_instance_id = each.value

  lifecycle {
    ignore_changes = [dkms_instance_id] # want "alicloud_kms_key.none: ignoring dkms_instance_id has no effect"
  }
}

resource "alicloud_kms_key" "set" {
  for_each    = toset(["orders", "invoices"])
  description = each.key

  lifecycle {
    ignore_changes = [dkms_instance_id] # want "alicloud_kms_key.set: ignoring dkms_instance_id has no effect"
  }
}
