variable "secret" {
  default = ""
}

variable "replaced" {
  default = "changeme"
}

variable "kept" {
  default = "changeme"
}

resource "aws_kms_ciphertext" "secret" {
  plaintext = var.secret
}

resource "aws_kms_ciphertext" "replaced" {
  plaintext = var.replaced
}

resource "aws_kms_ciphertext" "kept" {
  plaintext = var.kept # want `^aws_kms_ciphertext.kept: plaintext is written out`
}

resource "aws_kms_ciphertext" "composed" {
  plaintext = "user:${var.secret}"
}
