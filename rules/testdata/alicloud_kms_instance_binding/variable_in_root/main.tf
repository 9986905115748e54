variable "file" {
  default = ""
}

variable "auto" {
  default = "kst-sin65c1f4b2d8e7a9"
}

variable "flag" {
  default = ""
}

variable "environment" {
  default = ""
}

variable "no_value" {
}

variable "null" {
  default = null
}

resource "alicloud_kms_key" "file" {
  dkms_instance_id = var.file
}

resource "alicloud_kms_key" "auto" {
  dkms_instance_id = var.auto # want "alicloud_kms_key.auto: dkms_instance_id is not set"
}

resource "alicloud_kms_key" "flag" {
  dkms_instance_id = var.flag
}

resource "alicloud_kms_key" "environment" {
  dkms_instance_id = var.environment
}

resource "alicloud_kms_secret" "no_value" {
  secret_name      = "no-value"
  dkms_instance_id = var.no_value
}

resource "alicloud_kms_secret" "null" {
  secret_name      = "null"
  dkms_instance_id = var.null # want "alicloud_kms_secret.null: dkms_instance_id is not set"
}
