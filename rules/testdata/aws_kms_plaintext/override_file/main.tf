resource "aws_kms_ciphertext" "mended" {
  plaintext = "changeme"
}

resource "aws_kms_ciphertext" "broken" {
  plaintext = random_password.main.result
}
