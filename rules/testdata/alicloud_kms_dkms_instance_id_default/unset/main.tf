# Variables that have nothing to do with the argument.
variable "instance" {
  type    = string
  default = "kst-sin65c1f4b2d8e7a9"
}

resource "alicloud_kms_key" "unset" {
  description = var.instance
}

resource "alicloud_kms_secret" "literal" {
  secret_name      = "literal"
  dkms_instance_id = "kst-sin65c1f4b2d8e7a9"
}

resource "alicloud_kms_ciphertext" "other" {
  key_id           = alicloud_kms_key.unset.id
  dkms_instance_id = var.instance
}
