variable "short" {
  default = "24h"
}

variable "days" {
  type    = number
  default = 30
}

variable "months" {
  default = "12M"
}

resource "alicloud_kms_key" "short" {
  rotation_interval = var.short # want `^alicloud_kms_key.short: rotation_interval is "24h", but must be`
}

resource "alicloud_kms_key" "template" {
  rotation_interval = "${var.days}d"
}

resource "alicloud_kms_key" "wrong_template" {
  rotation_interval = "${var.days}h" # want `^alicloud_kms_key.wrong_template: rotation_interval is "30h", but must be`
}

resource "alicloud_kms_key" "number" {
  rotation_interval = var.days # want `^alicloud_kms_key.number: rotation_interval is "?30"?, which KMS cannot read`
}

resource "alicloud_kms_key" "months" {
  rotation_interval = var.months # want `^alicloud_kms_key.months: rotation_interval is "12M", which KMS cannot read`
}
