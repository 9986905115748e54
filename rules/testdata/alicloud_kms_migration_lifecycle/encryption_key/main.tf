# The fix ignores the key that the migration gives to a secret, but no key that is written.
terraform {
  backend "oss" {}
}

variable "none" {
  type    = string
  default = ""
}

variable "unknown" {
  type = string
}

resource "alicloud_kms_secret" "none" { # want "alicloud_kms_secret.none: dkms_instance_id is neither"
  secret_name = "none"
}

resource "alicloud_kms_secret" "set" { # want "alicloud_kms_secret.set: dkms_instance_id is neither"
  secret_name       = "set"
  encryption_key_id = alicloud_kms_key.orders.id
}

resource "alicloud_kms_secret" "unknown" { # want "alicloud_kms_secret.unknown: dkms_instance_id is neither"
  secret_name       = "unknown"
  encryption_key_id = var.unknown
}

resource "alicloud_kms_secret" "empty" { # want "alicloud_kms_secret.empty: dkms_instance_id is neither"
  secret_name       = "empty"
  encryption_key_id = var.none
}

resource "alicloud_kms_secret" "ignored" {
  secret_name = "ignored"

  lifecycle {
    ignore_changes = [encryption_key_id] # want "alicloud_kms_secret.ignored: dkms_instance_id is neither"
  }
}
