variable "enabled" {
  type = bool
}

variable "off" {
  default = false
}

locals {
  off = "false"
}

resource "aws_kms_key" "unset" {}

resource "aws_kms_key" "null" {
  is_enabled = null
}

resource "aws_kms_key" "true" {
  is_enabled = true
}

resource "aws_kms_key" "unknown" {
  is_enabled = var.enabled
}

resource "aws_kms_key" "off_by_default" {
  is_enabled = var.off # want `^aws_kms_key.off_by_default: is_enabled is false`
}

resource "aws_kms_key" "local" {
  is_enabled = local.off # want `^aws_kms_key.local: is_enabled is false`
}

resource "aws_kms_key" "perhaps" {
  is_enabled = var.enabled ? true : false
}
