variable "keys" {
  type = map(object({
    rotation = optional(string, "Enabled")
    interval = optional(string)
  }))
  default = {
    app     = { interval = "30d" }
    archive = { rotation = "Disabled" }
    search  = { interval = "1d" }
  }
}

resource "alicloud_kms_key" "objects" {
  for_each           = var.keys
  automatic_rotation = each.value.rotation
  rotation_interval  = each.value.interval # want `^alicloud_kms_key.objects\["search"\]: rotation_interval is "1d"`
}

resource "alicloud_kms_key" "values" {
  for_each          = { app = 30, search = 6 }
  rotation_interval = "${each.value}d" # want `^alicloud_kms_key.values\["search"\]: rotation_interval is "6d"`
}

resource "alicloud_kms_key" "missing" {
  for_each           = { app = "30d", search = null }
  automatic_rotation = "Enabled"
  rotation_interval  = each.value # want `^alicloud_kms_key.missing\["search"\]: automatic_rotation is "Enabled" without`
}
