resource "aws_kms_key" "unset" {
  customer_master_key_spec = "RSA_2048"
}

resource "aws_kms_key" "false" {
  customer_master_key_spec = "RSA_2048"
  enable_key_rotation      = false
}

resource "aws_kms_key" "null" {
  customer_master_key_spec = "RSA_2048"
  enable_key_rotation      = null
}
