variable "from_file" {
  type    = string
  default = "{}"
}

variable "from_auto_file" {
  type    = string
  default = "{}"
}

variable "from_flag" {
  type    = string
  default = "{}"
}

variable "from_environment" {
  type    = string
  default = "{}"
}

variable "set" {
  type    = string
  default = null
}

resource "alicloud_kms_key" "file" {
  policy = var.from_file # want `^alicloud_kms_key.file: policy is not set`
}

resource "alicloud_kms_key" "auto_file" {
  policy = var.from_auto_file # want `^alicloud_kms_key.auto_file: policy is not set`
}

resource "alicloud_kms_key" "flag" {
  policy = var.from_flag # want `^alicloud_kms_key.flag: policy is not set`
}

resource "alicloud_kms_key" "environment" {
  policy = var.from_environment # want `^alicloud_kms_key.environment: policy is not set`
}

resource "alicloud_kms_key" "set" {
  policy = var.set
}
