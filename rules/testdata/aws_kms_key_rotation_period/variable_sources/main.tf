variable "from_file" {
  default = 365
}

variable "from_auto_file" {
  default = 365
}

variable "from_flag" {
  default = 365
}

variable "from_environment" {
  default = 365
}

resource "aws_kms_key" "file" {
  enable_key_rotation     = true
  rotation_period_in_days = var.from_file # want `^aws_kms_key.file: rotation_period_in_days is 1,`
}

resource "aws_kms_key" "auto_file" {
  enable_key_rotation     = true
  rotation_period_in_days = var.from_auto_file # want `^aws_kms_key.auto_file: rotation_period_in_days is 2,`
}

resource "aws_kms_key" "flag" {
  enable_key_rotation     = true
  rotation_period_in_days = var.from_flag # want `^aws_kms_key.flag: rotation_period_in_days is "?3"?,`
}

resource "aws_kms_key" "environment" {
  enable_key_rotation     = true
  rotation_period_in_days = var.from_environment # want `^aws_kms_key.environment: rotation_period_in_days is "?4"?,`
}
