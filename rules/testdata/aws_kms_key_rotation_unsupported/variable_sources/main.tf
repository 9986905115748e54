variable "from_file" {
  default = "SYMMETRIC_DEFAULT"
}

variable "from_auto_file" {
  default = "SYMMETRIC_DEFAULT"
}

variable "from_flag" {
  default = "SYMMETRIC_DEFAULT"
}

variable "from_environment" {
  default = "SYMMETRIC_DEFAULT"
}

resource "aws_kms_key" "file" {
  customer_master_key_spec = var.from_file
  enable_key_rotation      = true # want `^aws_kms_key.file: .*"RSA_2048"`
}

resource "aws_kms_key" "auto_file" {
  customer_master_key_spec = var.from_auto_file
  enable_key_rotation      = true # want `^aws_kms_key.auto_file: .*"RSA_3072"`
}

resource "aws_kms_key" "flag" {
  customer_master_key_spec = var.from_flag
  enable_key_rotation      = true # want `^aws_kms_key.flag: .*"HMAC_256"`
}

resource "aws_kms_key" "environment" {
  customer_master_key_spec = var.from_environment
  enable_key_rotation      = true # want `^aws_kms_key.environment: .*"SM2"`
}
