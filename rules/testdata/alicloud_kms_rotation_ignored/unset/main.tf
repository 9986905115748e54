resource "alicloud_kms_key" "unset" {
  lifecycle {
    ignore_changes = [automatic_rotation, rotation_interval]
  }
}

resource "alicloud_kms_key" "null" {
  automatic_rotation = null
  lifecycle {
    ignore_changes = [automatic_rotation]
  }
}

resource "alicloud_kms_key" "disabled" {
  automatic_rotation = "Disabled"
  lifecycle {
    ignore_changes = [automatic_rotation]
  }
}

resource "alicloud_kms_key" "not_ignored" {
  automatic_rotation = "Enabled"
  lifecycle {
    ignore_changes = [rotation_interval, tags["automatic_rotation"]]
  }
}

resource "alicloud_kms_secret" "secret" {
  secret_name               = "secret"
  enable_automatic_rotation = true
  lifecycle {
    ignore_changes = [enable_automatic_rotation]
  }
}
