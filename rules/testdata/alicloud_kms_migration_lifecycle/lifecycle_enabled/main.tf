# real TFLint only: a value from outside
terraform {
  backend "oss" {}
}

# OpenTofu's way to switch a resource off.
resource "alicloud_kms_secret" "off" {
  secret_name = "off"

  lifecycle {
    enabled = false
  }
}

resource "alicloud_kms_secret" "on" { # want `alicloud_kms_secret.on: dkms_instance_id is neither set nor ignored`
  secret_name = "on"

  lifecycle {
    enabled = true
  }
}

variable "off" {
  type    = bool
  default = false
}

resource "alicloud_kms_secret" "off_by_default" {
  secret_name = "off"

  lifecycle {
    enabled = var.off
  }
}

variable "any" {
  type = bool
}

resource "alicloud_kms_secret" "perhaps" { # want `alicloud_kms_secret.perhaps: dkms_instance_id is neither set nor ignored`
  secret_name = "perhaps"

  lifecycle {
    enabled = var.any
  }
}
