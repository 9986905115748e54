resource "aws_kms_ciphertext" "mended" {
  plaintext = random_password.main.result
}

resource "aws_kms_ciphertext" "broken" {
  plaintext = "changeme" # want `^aws_kms_ciphertext.broken: plaintext is written out`
}
