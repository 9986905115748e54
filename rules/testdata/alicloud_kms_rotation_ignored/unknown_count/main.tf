variable "create" {
  type = bool
}

resource "alicloud_kms_key" "optional" {
  count              = var.create ? 1 : 0
  automatic_rotation = "Enabled"
  lifecycle {
    ignore_changes = [automatic_rotation] # want "alicloud_kms_key.optional: automatic_rotation is both"
  }
}

resource "alicloud_kms_key" "each" {
  for_each           = var.not_declared
  automatic_rotation = each.value
  lifecycle {
    ignore_changes = [automatic_rotation]
  }
}
