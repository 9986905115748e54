# One list, one issue.
resource "alicloud_kms_key" "map" {
  for_each           = { orders = "90d", invoices = "180d" }
  automatic_rotation = "Enabled"
  rotation_interval  = each.value

  lifecycle {
    ignore_changes = [dkms_instance_id] # want "alicloud_kms_key.map: ignore_changes has"
  }
}

resource "alicloud_kms_key" "set" {
  for_each           = toset(["orders", "invoices"])
  description        = each.key
  automatic_rotation = "Enabled"
  rotation_interval  = "90d"

  lifecycle {
    ignore_changes = [dkms_instance_id, rotation_interval] # want "alicloud_kms_key.set: ignore_changes has"
  }
}

resource "alicloud_kms_key" "empty" {
  for_each           = {}
  automatic_rotation = "Enabled"

  lifecycle {
    ignore_changes = [dkms_instance_id]
  }
}
