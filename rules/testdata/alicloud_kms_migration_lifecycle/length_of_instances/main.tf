# real TFLint only: a value from outside
terraform {
  backend "oss" {}
}

variable "create_instance" {
  type    = bool
  default = false
}

resource "alicloud_kms_instance" "off" {
  count           = var.create_instance ? 1 : 0
  product_version = "3"
}

resource "alicloud_kms_instance" "on" {
  count           = var.create_instance ? 0 : 1
  product_version = "3"
}

resource "alicloud_kms_secret" "off" {
  secret_name       = "off"
  encryption_key_id = "key-1"
  dkms_instance_id  = length(alicloud_kms_instance.off) > 0 ? alicloud_kms_instance.off[0].id : "" # want `alicloud_kms_secret.off: dkms_instance_id is ""`
}

resource "alicloud_kms_secret" "off_in_other_words" {
  secret_name       = "off"
  encryption_key_id = "key-1"
  dkms_instance_id  = !(length(alicloud_kms_instance.off[*].id) == 0 && true) ? alicloud_kms_instance.off[0].id : null # want `alicloud_kms_secret.off_in_other_words: dkms_instance_id is null`
}

resource "alicloud_kms_secret" "on" {
  secret_name       = "on"
  encryption_key_id = "key-1"
  dkms_instance_id  = length(alicloud_kms_instance.on) > 0 ? alicloud_kms_instance.on[0].id : ""
}

resource "alicloud_kms_instance" "each" {
  for_each        = toset(["a", "b"])
  product_version = "3"
}

resource "alicloud_kms_secret" "keys" {
  secret_name       = "keys"
  encryption_key_id = "key-1"
  dkms_instance_id  = keys(alicloud_kms_instance.each)[1] == "b" ? "" : "kst-1" # want `alicloud_kms_secret.keys: dkms_instance_id is ""`
}
