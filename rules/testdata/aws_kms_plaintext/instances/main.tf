variable "number" {
  type = number
}

variable "secret" {
  type = string
}

resource "aws_kms_ciphertext" "none" {
  count     = 0
  plaintext = "changeme"
}

resource "aws_kms_ciphertext" "unknown" {
  count     = var.number
  plaintext = "changeme" # want `^aws_kms_ciphertext.unknown: plaintext is written out`
}

resource "aws_kms_ciphertext" "each" {
  for_each  = { written = "changeme", empty = "", unknown = var.secret }
  plaintext = each.value # want `^aws_kms_ciphertext.each\["written"\]: plaintext is written out`
}
