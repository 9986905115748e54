variable "create" {
  type    = bool
  default = false
}

# OpenTofu leaves the module out.
module "off" {
  source = "./kms"
  window = 3

  lifecycle {
    enabled = false
  }
}

module "on" {
  source = "./kms"
  window = 3 # want "module.on.aws_kms_key.this: deletion_window_in_days is 3"

  lifecycle {
    enabled = true
  }
}

# The caller of this module decides.
module "perhaps" {
  source = "./kms"
  window = 3 # want "module.perhaps.aws_kms_key.this: deletion_window_in_days is 3"

  lifecycle {
    enabled = var.create
  }
}
