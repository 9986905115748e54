variable "keys" {
  type    = string
  default = "kst-keys" # want "var.keys: the default names a KMS instance"
}

variable "secrets" {
  type    = string
  default = "kst-secrets" # want "var.secrets: the default names a KMS instance"
}

locals {
  keys    = local.chained
  chained = var.keys
  secrets = "${var.secrets}"
  cycle   = local.cycle
}

resource "alicloud_kms_key" "chained" {
  dkms_instance_id = local.keys
}

resource "alicloud_kms_secret" "template" {
  secret_name      = "template"
  dkms_instance_id = local.secrets
}

resource "alicloud_kms_key" "cycle" {
  dkms_instance_id = local.cycle
}
