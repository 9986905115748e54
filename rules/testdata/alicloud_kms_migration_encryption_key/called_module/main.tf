terraform {
  backend "oss" {}
}

module "none" {
  source            = "./module"
  encryption_key_id = "" # want "^module.none.alicloud_kms_secret.this: encryption_key_id is \"\" and not ignored"
}

module "set" {
  source            = "./module"
  encryption_key_id = "key-1"
}
