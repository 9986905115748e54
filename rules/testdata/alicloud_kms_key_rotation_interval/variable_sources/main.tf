variable "from_file" {
  default = "30d"
}

variable "from_auto_file" {
  default = "30d"
}

variable "from_flag" {
  default = "30d"
}

variable "from_environment" {
  default = "30d"
}

resource "alicloud_kms_key" "file" {
  rotation_interval = var.from_file # want `^alicloud_kms_key.file: rotation_interval is "1d"`
}

resource "alicloud_kms_key" "auto_file" {
  rotation_interval = var.from_auto_file # want `^alicloud_kms_key.auto_file: rotation_interval is "2d"`
}

resource "alicloud_kms_key" "flag" {
  rotation_interval = var.from_flag # want `^alicloud_kms_key.flag: rotation_interval is "3d"`
}

resource "alicloud_kms_key" "environment" {
  rotation_interval = var.from_environment # want `^alicloud_kms_key.environment: rotation_interval is "4d"`
}
