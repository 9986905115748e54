variable "keys" {
  default = {
    app    = { rotate = true, spec = "SYMMETRIC_DEFAULT" }
    search = { rotate = false, spec = "SYMMETRIC_DEFAULT" }
    sign   = { rotate = false, spec = "RSA_2048" }
  }
}

resource "aws_kms_key" "objects" {
  for_each                 = var.keys
  customer_master_key_spec = each.value.spec
  enable_key_rotation      = each.value.rotate # want `^aws_kms_key.objects\["search"\]: enable_key_rotation is false`
}

resource "aws_kms_key" "values" {
  for_each            = { app = true, search = false }
  enable_key_rotation = each.value # want `^aws_kms_key.values\["search"\]: enable_key_rotation is false`
}

# It must not be written where one of the keys cannot rotate.
resource "aws_kms_key" "unset" { # want `^aws_kms_key.unset\["app"\]: enable_key_rotation is not set` `^aws_kms_key\.unset\["search"\]: `
  for_each                 = var.keys
  customer_master_key_spec = each.value.spec
}

# Nor where it is not known whether one can.
resource "aws_kms_key" "perhaps" { # want `^aws_kms_key.perhaps\["app"\]: enable_key_rotation is not set`
  for_each                 = { app = "SYMMETRIC_DEFAULT", other = var.spec }
  customer_master_key_spec = each.value
}

variable "spec" {
  type = string
}

resource "aws_kms_key" "alike" { # want `^aws_kms_key.alike: enable_key_rotation is not set`
  for_each    = { app = "SYMMETRIC_DEFAULT", search = "SYMMETRIC_DEFAULT" }
  description = each.key
}
