variable "store" {
  type    = string
  default = ""
}

variable "xks" {
  type    = string
  default = null
}

resource "aws_kms_key" "written_out" { # want `^aws_kms_key.written_out: enable_key_rotation is not set`
  customer_master_key_spec = "SYMMETRIC_DEFAULT"
  key_usage                = "ENCRYPT_DECRYPT"
}

resource "aws_kms_key" "null" { # want `^aws_kms_key.null: enable_key_rotation is not set`
  customer_master_key_spec = null
  key_usage                = null
  custom_key_store_id      = null
  xks_key_id               = null
}

resource "aws_kms_key" "no_store" { # want `^aws_kms_key.no_store: enable_key_rotation is not set`
  custom_key_store_id = var.store
  xks_key_id          = var.xks
}

resource "aws_kms_key" "multi_region" { # want `^aws_kms_key.multi_region: enable_key_rotation is not set`
  multi_region = true
}
