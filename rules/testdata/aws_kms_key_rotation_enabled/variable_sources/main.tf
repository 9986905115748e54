variable "from_file" {
  default = true
}

variable "from_auto_file" {
  default = true
}

variable "from_flag" {
  default = true
}

variable "from_environment" {
  default = true
}

variable "turned_on" {
  default = false
}

resource "aws_kms_key" "file" {
  enable_key_rotation = var.from_file # want `^aws_kms_key.file: enable_key_rotation is false`
}

resource "aws_kms_key" "auto_file" {
  enable_key_rotation = var.from_auto_file # want `^aws_kms_key.auto_file: enable_key_rotation is false`
}

resource "aws_kms_key" "flag" {
  enable_key_rotation = var.from_flag # want `^aws_kms_key.flag: enable_key_rotation is "?false`
}

resource "aws_kms_key" "environment" {
  enable_key_rotation = var.from_environment # want `^aws_kms_key.environment: enable_key_rotation is "?false`
}

resource "aws_kms_key" "turned_on" {
  enable_key_rotation = var.turned_on
}
