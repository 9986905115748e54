variable "from_file" {
  type    = number
  default = 30
}

variable "from_auto_file" {
  type    = number
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

resource "aws_kms_key" "file" {
  deletion_window_in_days = var.from_file # want `^aws_kms_key.file: deletion_window_in_days is 1,`
}

resource "aws_kms_key" "auto_file" {
  deletion_window_in_days = var.from_auto_file # want `^aws_kms_key.auto_file: deletion_window_in_days is 2,`
}

resource "aws_kms_key" "flag" {
  deletion_window_in_days = var.from_flag # want `^aws_kms_key.flag: deletion_window_in_days is 3,`
}

resource "aws_kms_key" "environment" {
  deletion_window_in_days = var.from_environment # want `^aws_kms_key.environment: deletion_window_in_days is 4,`
}
