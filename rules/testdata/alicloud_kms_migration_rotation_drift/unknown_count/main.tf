variable "create" {
  type = bool
}

resource "alicloud_kms_key" "optional" {
  count              = var.create ? 1 : 0
  automatic_rotation = "Enabled"
  rotation_interval  = "90d"

  lifecycle {
    ignore_changes = [dkms_instance_id] # want "alicloud_kms_key.optional: ignore_changes has"
  }
}

resource "alicloud_kms_key" "each" {
  for_each           = data.alicloud_kms_keys.all.ids
  automatic_rotation = each.value
  rotation_interval  = "90d"

  lifecycle {
    ignore_changes = [dkms_instance_id] # want "alicloud_kms_key.each: ignore_changes has"
  }
}
