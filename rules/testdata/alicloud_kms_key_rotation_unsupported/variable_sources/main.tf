variable "from_file" {
  default = "Aliyun_AES_256"
}

variable "from_auto_file" {
  default = "Aliyun_AES_256"
}

variable "from_flag" {
  default = "Aliyun_AES_256"
}

variable "from_environment" {
  default = "Aliyun_AES_256"
}

resource "alicloud_kms_key" "file" {
  key_spec           = var.from_file
  automatic_rotation = "Enabled" # want `^alicloud_kms_key.file: .*"RSA_2048"`
}

resource "alicloud_kms_key" "auto_file" {
  key_spec           = var.from_auto_file
  automatic_rotation = "Enabled" # want `^alicloud_kms_key.auto_file: .*"RSA_3072"`
}

resource "alicloud_kms_key" "flag" {
  key_spec           = var.from_flag
  automatic_rotation = "Enabled" # want `^alicloud_kms_key.flag: .*"EC_P256"`
}

resource "alicloud_kms_key" "environment" {
  key_spec           = var.from_environment
  automatic_rotation = "Enabled" # want `^alicloud_kms_key.environment: .*"EC_SM2"`
}
