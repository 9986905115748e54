variable "from_file" {
  default = "Enabled"
}

variable "from_auto_file" {
  default = "Enabled"
}

variable "from_flag" {
  default = "Enabled"
}

variable "from_environment" {
  default = "Enabled"
}

variable "turned_on" {
  default = "Disabled"
}

resource "alicloud_kms_key" "file" {
  automatic_rotation = var.from_file # want `^alicloud_kms_key.file: automatic_rotation is "Disabled"`
}

resource "alicloud_kms_key" "auto_file" {
  automatic_rotation = var.from_auto_file # want `^alicloud_kms_key.auto_file: automatic_rotation is "Disabled"`
}

resource "alicloud_kms_key" "flag" {
  automatic_rotation = var.from_flag # want `^alicloud_kms_key.flag: automatic_rotation is "Disabled"`
}

resource "alicloud_kms_key" "environment" {
  automatic_rotation = var.from_environment # want `^alicloud_kms_key.environment: automatic_rotation is "Disabled"`
}

resource "alicloud_kms_key" "turned_on" {
  automatic_rotation = var.turned_on
}
