# The provider takes neither for the name of a spec or of a usage, and says so
# before there is a key: rotation is not what is wrong.

variable "spec" {
  type    = string
  default = ""
}

resource "aws_kms_key" "spec" {
  customer_master_key_spec = var.spec
  enable_key_rotation      = true
}

resource "aws_kms_key" "usage" {
  key_usage           = ""
  enable_key_rotation = true
}
