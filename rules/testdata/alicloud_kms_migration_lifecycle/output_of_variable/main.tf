# Callers of a reusable module set what comes back to it from another one.
variable "dkms_instance_id" {
  type    = string
  default = ""
}

module "ids" {
  source           = "./ids"
  dkms_instance_id = var.dkms_instance_id
}

module "forgotten" {
  source = "./ids"
}

locals {
  ids = { given = module.ids.given }
}

resource "alicloud_kms_secret" "given" {
  secret_name       = "given"
  encryption_key_id = "key-9"
  dkms_instance_id  = module.ids.given
}

resource "alicloud_kms_secret" "local" {
  secret_name       = "local"
  encryption_key_id = "key-9"
  dkms_instance_id  = local.ids.given
}

resource "alicloud_kms_secret" "fixed" {
  secret_name       = "fixed"
  encryption_key_id = "key-9"
  dkms_instance_id  = module.ids.fixed # want "alicloud_kms_secret.fixed: dkms_instance_id is \"\" and not ignored"
}

resource "alicloud_kms_secret" "forgotten" {
  secret_name       = "forgotten"
  encryption_key_id = "key-9"
  dkms_instance_id  = module.forgotten.given # want "alicloud_kms_secret.forgotten: dkms_instance_id is \"\" and not ignored"
}

resource "alicloud_kms_secret" "looked_up" {
  secret_name       = "looked-up"
  encryption_key_id = "key-9"
  dkms_instance_id  = lookup({ main = module.ids.fixed }, "main", "") # want "alicloud_kms_secret.looked_up: dkms_instance_id is \"\" and not ignored"
}

module "secret" {
  source           = "./secret"
  dkms_instance_id = module.ids.given
}

module "fixed" {
  source           = "./secret"
  dkms_instance_id = module.ids.fixed # want "module.fixed.alicloud_kms_secret.this: dkms_instance_id is \"\" and not ignored"
}
