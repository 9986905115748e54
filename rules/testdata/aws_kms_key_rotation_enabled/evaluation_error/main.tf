variable "settings" {
  default = {}
}

resource "aws_kms_key" "no_such_attribute" {
  enable_key_rotation = var.settings.rotation
}

resource "aws_kms_key" "no_such_function" {
  enable_key_rotation = rotation_of("app")
}

resource "aws_kms_key" "spec" {
  customer_master_key_spec = var.settings["spec"]
}

resource "aws_kms_key" "off" {
  count               = var.settings.number
  enable_key_rotation = false # want `^aws_kms_key.off: enable_key_rotation is false`
}

resource "aws_kms_key" "unset" { # want `^aws_kms_key.unset: enable_key_rotation is not set`
  for_each = var.settings.keys
}
