variable "nothing" {
  type    = string
  default = null
}

resource "aws_kms_key" "default" {
  enable_key_rotation = true
}

resource "aws_kms_key" "written_out" {
  customer_master_key_spec = "SYMMETRIC_DEFAULT"
  key_usage                = "ENCRYPT_DECRYPT"
  enable_key_rotation      = true
}

resource "aws_kms_key" "null" {
  customer_master_key_spec = null
  key_usage                = var.nothing
  custom_key_store_id      = var.nothing
  xks_key_id               = null
  enable_key_rotation      = true
}

resource "aws_kms_key" "empty" {
  custom_key_store_id = ""
  xks_key_id          = ""
  enable_key_rotation = true
}

# KMS refuses nothing here: rotation starts when the key is enabled.
resource "aws_kms_key" "disabled" {
  is_enabled          = false
  enable_key_rotation = true
}
