variable "keys" {
  default = {
    app    = { rotation = "Enabled", spec = "Aliyun_AES_256" }
    search = { rotation = "Disabled", spec = "Aliyun_AES_256" }
    sign   = { rotation = "Disabled", spec = "RSA_2048" }
  }
}

resource "alicloud_kms_key" "objects" {
  for_each           = var.keys
  key_spec           = each.value.spec
  automatic_rotation = each.value.rotation # want `^alicloud_kms_key.objects\["search"\]: automatic_rotation is "Disabled"`
}

resource "alicloud_kms_key" "values" {
  for_each           = { app = "Enabled", search = "Disabled" }
  automatic_rotation = each.value # want `^alicloud_kms_key.values\["search"\]: automatic_rotation is "Disabled"`
}

# It must not be written where one of the keys cannot rotate.
resource "alicloud_kms_key" "unset" { # want `^alicloud_kms_key.unset\["app"\]: automatic_rotation is not set` `^alicloud_kms_key\.unset\["search"\]: `
  for_each = var.keys
  key_spec = each.value.spec
}

# The interval of each key is kept.
resource "alicloud_kms_key" "interval" { # want `^alicloud_kms_key.interval: automatic_rotation is not set`
  for_each          = { app = "30d", search = "90d" }
  rotation_interval = each.value
}
