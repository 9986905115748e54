variable "unset" {
  type = string
}

variable "default" {
  type    = string
  default = "arn:aws:kms:eu-central-1:111122223333:alias/main"
}

variable "nothing" {
  type    = string
  default = null
}

variable "by_file" {
  type = string
}

variable "secret" {
  type      = string
  default   = "arn:aws:kms:eu-central-1:111122223333:alias/main"
  sensitive = true
}

resource "aws_efs_file_system" "unset" {
  kms_key_id = var.unset
}

resource "aws_efs_file_system" "default" {
  kms_key_id = var.default # want `^aws_efs_file_system.default: kms_key_id is "arn:aws:kms:eu-central-1:111122223333:alias/main", the ARN of an alias`
}

resource "aws_efs_file_system" "nothing" {
  kms_key_id = var.nothing
}

resource "aws_efs_file_system" "by_file" {
  kms_key_id = var.by_file # want `^aws_efs_file_system.by_file: kms_key_id is "arn:aws:kms:eu-central-1:111122223333:alias/file"`
}

resource "aws_efs_file_system" "secret" {
  kms_key_id = var.secret
}
