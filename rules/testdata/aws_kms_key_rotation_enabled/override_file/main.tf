resource "aws_kms_key" "mended" {
  description = "Rotated by the override file"
}

resource "aws_kms_key" "broken" {
  description         = "Not rotated by the override file"
  enable_key_rotation = true
}

resource "aws_kms_key" "asymmetric" {
  description = "Asymmetric by the override file"
}

resource "aws_kms_key" "described" { # want `^aws_kms_key.described: enable_key_rotation is not set`
  description = "Described by the override file"
}
