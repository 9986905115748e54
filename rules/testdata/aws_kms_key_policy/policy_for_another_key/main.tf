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

# So is one that a caller names.
variable "key_id" {
  type = string
}

resource "aws_kms_key" "own" { # want `^aws_kms_key.own: the key has neither`
}

resource "aws_kms_key_policy" "callers" {
  key_id = var.key_id
  policy = "{}"
}

# What decides which instance it is for makes it no other key.
data "aws_regions" "all" {}

resource "aws_kms_key" "regional" {
  for_each = data.aws_regions.all.names
}

resource "aws_kms_key_policy" "regional" {
  for_each = data.aws_regions.all.names
  key_id   = aws_kms_key.regional[each.key].id
  policy   = "{}"
}
