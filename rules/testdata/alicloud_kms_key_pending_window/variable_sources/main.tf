variable "from_file" {
  default = 30
}

variable "from_auto_file" {
  default = 30
}

variable "from_flag" {
  type    = number
  default = 30
}

variable "from_environment" {
  type    = number
  default = 30
}

resource "alicloud_kms_key" "file" {
  pending_window_in_days = var.from_file # want `^alicloud_kms_key.file: pending_window_in_days is 1,`
}

resource "alicloud_kms_key" "auto_file" {
  pending_window_in_days = var.from_auto_file # want `^alicloud_kms_key.auto_file: pending_window_in_days is 2,`
}

resource "alicloud_kms_key" "flag" {
  pending_window_in_days = var.from_flag # want `^alicloud_kms_key.flag: pending_window_in_days is 3,`
}

resource "alicloud_kms_key" "environment" {
  pending_window_in_days = var.from_environment # want `^alicloud_kms_key.environment: pending_window_in_days is 4,`
}
