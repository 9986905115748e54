resource "aws_kms_key" "main" {}

resource "aws_kms_key_policy" "main" {
  key_id = aws_kms_key.main.id
  policy = "{}"
}

resource "aws_kms_key" "other" { # want `^aws_kms_key.other: the key has neither`
}

# The name alone attaches nothing, nor does a reference in the policy itself.
resource "aws_kms_key_policy" "other" {
  key_id = aws_kms_key.main.id
  policy = jsonencode({ Statement = [{ Resource = aws_kms_key.other.arn }] })
}

resource "aws_kms_key" "main2" { # want `^aws_kms_key.main2: the key has neither`
}

# An external key of that name is another key.
resource "aws_kms_key" "imported" { # want `^aws_kms_key.imported: the key has neither`
}

resource "aws_kms_key_policy" "imported" {
  key_id = aws_kms_external_key.imported.id
  policy = "{}"
}

# So is one that is looked up, and one of another module.
resource "aws_kms_key" "found" { # want `^aws_kms_key.found: the key has neither`
}

resource "aws_kms_key_policy" "found" {
  key_id = data.aws_kms_key.found.id
  policy = "{}"
}

resource "aws_kms_key_policy" "elsewhere" {
  key_id = module.found.key_id
  policy = "{}"
}
