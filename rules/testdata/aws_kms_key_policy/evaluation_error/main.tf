variable "settings" {
  default = {}
}

resource "aws_kms_key" "no_such_attribute" {
  policy = var.settings.policy
}

resource "aws_kms_key" "no_such_file" {
  policy = file("${path.module}/no-such-file.json")
}

resource "aws_kms_key" "number" { # want `^aws_kms_key.number: the key has neither`
  count = var.settings.number
}

resource "aws_kms_key_policy" "broken" {
  count  = var.settings.number
  key_id = aws_kms_key.attached.id
  policy = "{}"
}

resource "aws_kms_key" "attached" {
}
