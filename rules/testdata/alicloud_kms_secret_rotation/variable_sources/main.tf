variable "from_file" {
  default = "7d"
}

variable "from_auto_file" {
  default = "7d"
}

variable "from_flag" {
  default = "7d"
}

variable "from_environment" {
  default = "7d"
}

resource "alicloud_kms_secret" "file" {
  rotation_interval = var.from_file # want `^alicloud_kms_secret.file: rotation_interval is "1h"`
}

resource "alicloud_kms_secret" "auto_file" {
  rotation_interval = var.from_auto_file # want `^alicloud_kms_secret.auto_file: rotation_interval is "2h"`
}

resource "alicloud_kms_secret" "flag" {
  rotation_interval = var.from_flag # want `^alicloud_kms_secret.flag: rotation_interval is "3h"`
}

resource "alicloud_kms_secret" "environment" {
  rotation_interval = var.from_environment # want `^alicloud_kms_secret.environment: rotation_interval is "4h"`
}
