# real TFLint only: a value from outside
# OpenTofu lets a variable decide.
terraform {
  backend "oss" {}
}

variable "protect" {
  type    = bool
  default = true
}

variable "any" {
  type = bool
}

resource "alicloud_kms_instance" "protected" {
  lifecycle {
    prevent_destroy = var.protect
  }
}

resource "alicloud_kms_instance" "perhaps" {
  lifecycle {
    prevent_destroy = var.any
  }
}

resource "alicloud_kms_instance" "open" { # want `alicloud_kms_instance.open: terraform destroy, or a change`
  lifecycle {
    prevent_destroy = !var.protect
  }
}
