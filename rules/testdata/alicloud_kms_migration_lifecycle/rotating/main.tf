resource "alicloud_kms_key" "rotates" { # want `set it\. Turn rotation off and apply that first: KMS migrates no key that rotates, and Terraform does not turn off what it ignores\.$`
  automatic_rotation = "Enabled"
}

resource "alicloud_kms_key" "rests" { # want `set it\.$`
  automatic_rotation = "Disabled"
}

resource "alicloud_kms_key" "unset" {} # want `set it\.$`

resource "alicloud_kms_key" "ignores" {
  automatic_rotation = "Enabled"

  lifecycle {
    ignore_changes = [automatic_rotation] # want `set it\.$`
  }
}

variable "rotation" {
  type = string
}

resource "alicloud_kms_key" "unknown" { # want `set it\.$`
  automatic_rotation = var.rotation
}
