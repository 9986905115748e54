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
  default = ""
}

resource "aws_kms_key" "file" {
  policy = var.from_file # want `^aws_kms_key.file: the key has neither`
}

resource "aws_kms_key" "auto_file" {
  policy = var.from_auto_file # want `^aws_kms_key.auto_file: the key has neither`
}

resource "aws_kms_key" "flag" {
  policy = var.from_flag # want `^aws_kms_key.flag: the key has neither`
}

resource "aws_kms_key" "environment" {
  policy = var.from_environment # want `^aws_kms_key.environment: the key has neither`
}

resource "aws_kms_key" "set" {
  policy = var.set
}
