variable "mended" {
  type    = string
  default = "kst-sin65c1f4b2d8e7a9"
}

variable "broken" {
  type    = string
  default = ""
}

resource "alicloud_kms_key" "mended" {
  dkms_instance_id = var.mended
}

resource "alicloud_kms_key" "broken" {
  dkms_instance_id = var.broken
}
