terraform {
  backend "oss" {}
}

variable "none" {
  type    = string
  default = ""
}

variable "set" {
  type    = string
  default = "key-1"
}

variable "unknown" {
  type = string
}

variable "hidden" {
  type      = string
  default   = ""
  sensitive = true
}

locals {
  none = null
  set  = alicloud_kms_key.shop.id
}

resource "alicloud_kms_secret" "null" {
  secret_name       = "null"
  encryption_key_id = null # want "alicloud_kms_secret.null: encryption_key_id is null and not ignored"
}

resource "alicloud_kms_secret" "empty" {
  secret_name       = "empty"
  encryption_key_id = "" # want "alicloud_kms_secret.empty: encryption_key_id is \"\" and not ignored"

  lifecycle {
    ignore_changes = [dkms_instance_id]
  }
}

resource "alicloud_kms_secret" "variable" {
  secret_name       = "variable"
  encryption_key_id = var.none # want "alicloud_kms_secret.variable: encryption_key_id is \"\" and not ignored"
}

resource "alicloud_kms_secret" "variable_with_value" {
  secret_name       = "variable-with-value"
  encryption_key_id = var.set
}

resource "alicloud_kms_secret" "variable_without_value" {
  secret_name       = "variable-without-value"
  encryption_key_id = var.unknown
}

resource "alicloud_kms_secret" "sensitive" {
  secret_name       = "sensitive"
  encryption_key_id = var.hidden
}

resource "alicloud_kms_secret" "local" {
  secret_name       = "local"
  encryption_key_id = local.none # want "alicloud_kms_secret.local: encryption_key_id is null and not ignored"
}

resource "alicloud_kms_secret" "local_with_value" {
  secret_name       = "local-with-value"
  encryption_key_id = local.set
}

# Nothing is wrong with one of the two.
resource "alicloud_kms_secret" "either" {
  secret_name       = "either"
  encryption_key_id = var.unknown == "" ? null : var.unknown
}
