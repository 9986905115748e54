resource "aws_kms_key" "signing" {
  key_usage           = "SIGN_VERIFY"
  enable_key_rotation = true # want `^aws_kms_key.signing: `
  description         = "Line breaks of Windows"
}

resource "aws_kms_key" "last" {
  key_usage           = "SIGN_VERIFY"
  # rotation
  enable_key_rotation = true # want `^aws_kms_key.last: `
}
