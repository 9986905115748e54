# real TFLint only: a value from outside
terraform {
  backend "oss" {}
}

variable "look_up" {
  type    = bool
  default = false
}

data "alicloud_kms_instances" "off" {
  count = var.look_up ? 1 : 0
}

data "alicloud_kms_instances" "on" {
  count = var.look_up ? 0 : 1
}

data "terraform_remote_state" "off" {
  count   = var.look_up ? 1 : 0
  backend = "oss"
}

resource "alicloud_kms_secret" "off" {
  secret_name       = "off"
  encryption_key_id = "key-1"
  dkms_instance_id  = try(data.alicloud_kms_instances.off[0].ids[0], "") # want `alicloud_kms_secret.off: dkms_instance_id is ""`
}

resource "alicloud_kms_secret" "off_by_length" {
  secret_name       = "off"
  encryption_key_id = "key-1"
  dkms_instance_id  = length(data.alicloud_kms_instances.off) > 0 ? data.alicloud_kms_instances.off[0].ids[0] : null # want `alicloud_kms_secret.off_by_length: dkms_instance_id is null`
}

resource "alicloud_kms_secret" "off_elsewhere" {
  secret_name       = "off"
  encryption_key_id = "key-1"
  dkms_instance_id  = try(data.terraform_remote_state.off[0].outputs.kms_instance_id, null) # want `alicloud_kms_secret.off_elsewhere: dkms_instance_id is null`
}

resource "alicloud_kms_secret" "on" {
  secret_name       = "on"
  encryption_key_id = "key-1"
  dkms_instance_id  = try(data.alicloud_kms_instances.on[0].ids[0], "")
}
