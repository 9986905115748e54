# real TFLint only: a value from outside
terraform {
  backend "oss" {}
}

variable "look_up" {
  type    = bool
  default = false
}

data "alicloud_kms_keys" "off" {
  count = var.look_up ? 1 : 0
}

data "alicloud_kms_keys" "on" {
  count = var.look_up ? 0 : 1
}

resource "alicloud_kms_secret" "off" {
  secret_name       = "off"
  dkms_instance_id  = "kst-1"
  encryption_key_id = try(data.alicloud_kms_keys.off[0].ids[0], null) # want `alicloud_kms_secret.off: encryption_key_id is null`
}

resource "alicloud_kms_secret" "on" {
  secret_name       = "on"
  dkms_instance_id  = "kst-1"
  encryption_key_id = try(data.alicloud_kms_keys.on[0].ids[0], null)
}
