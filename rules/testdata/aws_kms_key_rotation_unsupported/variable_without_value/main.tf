variable "rotate" {
  type = bool
}

variable "spec" {
  type = string
}

variable "bits" {
  type = number
}

resource "aws_kms_key" "rotation" {
  customer_master_key_spec = "RSA_2048"
  enable_key_rotation      = var.rotate
}

resource "aws_kms_key" "spec" {
  customer_master_key_spec = var.spec
  enable_key_rotation      = true
}

resource "aws_kms_key" "usage" {
  key_usage           = var.spec
  enable_key_rotation = true
}

resource "aws_kms_key" "store" {
  custom_key_store_id = var.spec
  enable_key_rotation = true
}

# The other argument says enough.
resource "aws_kms_key" "signing" {
  customer_master_key_spec = var.spec
  key_usage                = "SIGN_VERIFY"
  enable_key_rotation      = true # want `^aws_kms_key.signing: .*since its key_usage is "SIGN_VERIFY"`
}
