resource "aws_kms_key" "mended" {
  description = "The override file has its policy"
}

resource "aws_kms_key" "broken" {
  policy = "{}"
}

resource "aws_kms_key" "attached" {
  description = "The override file attaches a policy"
}

resource "aws_kms_key" "detached" { # want `^aws_kms_key.detached: the key has neither`
  description = "The override file gives its policy to another key"
}

resource "aws_kms_key_policy" "this" {
  key_id = aws_kms_key.detached.id
  policy = "{}"
}
