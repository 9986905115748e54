variable "secret" {
  default = null
}

resource "aws_kms_ciphertext" "this" {
  plaintext = var.secret
}

data "aws_kms_ciphertext" "this" {
  plaintext = var.secret
}
