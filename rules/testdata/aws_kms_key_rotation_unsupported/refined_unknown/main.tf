variable "bits" {
  type = number
}

variable "store" {
  type = string
}

# Whatever the variable is, the result starts with what is written.
resource "aws_kms_key" "rsa" {
  customer_master_key_spec = "RSA_${var.bits}"
  enable_key_rotation      = true # want `^aws_kms_key.rsa: .*cannot rotate this key, since its customer_master_key_spec is "RSA_…"`
}

resource "aws_kms_key" "symmetric" {
  customer_master_key_spec = "SYMMETRIC_${var.store}"
  enable_key_rotation      = true
}

resource "aws_kms_key" "store" {
  custom_key_store_id = "cks-${var.store}"
  enable_key_rotation = true # want `^aws_kms_key.store: .*it is in a custom key store`
}
