resource "aws_kms_key" "attached" {
  description = "Its policy is in another file"
}

resource "aws_kms_key" "unset" { # want `^aws_kms_key.unset: the key has neither`
  description = "It has none"
}
