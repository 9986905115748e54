# The provider refuses both, so that it is not known what becomes of the key.

resource "aws_kms_key" "spec" {
  customer_master_key_spec = ""
}

resource "aws_kms_key" "usage" {
  key_usage = ""
}
