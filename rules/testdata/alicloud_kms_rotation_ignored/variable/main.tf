variable "rotation" {
  type    = string
  default = "Enabled"
}

variable "off" {
  type    = string
  default = null
}

variable "no_value" {
  type = string
}

resource "alicloud_kms_key" "with_value" {
  automatic_rotation = var.rotation
  lifecycle {
    ignore_changes = [automatic_rotation] # want "alicloud_kms_key.with_value: automatic_rotation is both"
  }
}

resource "alicloud_kms_key" "off" {
  automatic_rotation = var.off
  lifecycle {
    ignore_changes = [automatic_rotation]
  }
}

resource "alicloud_kms_key" "without_value" {
  automatic_rotation = var.no_value
  lifecycle {
    ignore_changes = [automatic_rotation]
  }
}

resource "alicloud_kms_key" "unknown_choice" {
  automatic_rotation = var.no_value == "yes" ? "Enabled" : "Disabled"
  lifecycle {
    ignore_changes = [automatic_rotation]
  }
}
