resource "aws_kms_key" "mended" {
  customer_master_key_spec = "RSA_2048"
  key_usage                = "GENERATE_VERIFY_MAC"
}

resource "aws_kms_key" "broken" {
  customer_master_key_spec = "RSA_2048"
  key_usage                = "SIGN_VERIFY"
}
