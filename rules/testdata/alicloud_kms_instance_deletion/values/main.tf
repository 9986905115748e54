variable "protection" {
  type    = bool
  default = false
}

variable "unknown" {
  type = bool
}

locals {
  protection = true
}

resource "alicloud_kms_instance" "null" { # want `^alicloud_kms_instance.null: terraform destroy`
  deletion_protection         = null
  force_delete_without_backup = null
}

resource "alicloud_kms_instance" "variable" { # want `^alicloud_kms_instance.variable: terraform destroy`
  deletion_protection = var.protection
}

resource "alicloud_kms_instance" "unknown" {
  deletion_protection = var.unknown
}

resource "alicloud_kms_instance" "local" {
  deletion_protection = local.protection
}

resource "alicloud_kms_instance" "prevented" {
  lifecycle {
    prevent_destroy = true
  }
}

resource "alicloud_kms_instance" "not_prevented" { # want `^alicloud_kms_instance.not_prevented: terraform destroy`
  lifecycle {
    prevent_destroy = false
  }
}

resource "alicloud_kms_instance" "forced" {
  force_delete_without_backup = true # want `^alicloud_kms_instance.forced: force_delete_without_backup is true`
}

# While it is protected, nothing is deleted.
resource "alicloud_kms_instance" "forced_and_protected" {
  deletion_protection         = true
  force_delete_without_backup = "true"
}

resource "alicloud_kms_instance" "forced_perhaps" { # want `^alicloud_kms_instance.forced_perhaps: terraform destroy`
  force_delete_without_backup = var.unknown
}

resource "alicloud_kms_instance" "not_forced" { # want `^alicloud_kms_instance.not_forced: terraform destroy`
  force_delete_without_backup = "false"
}
