# The two keys of a well-known article.
resource "aws_kms_key" "bad" { # want `^aws_kms_key.bad: the key has neither`
  description = "Nothing but a description"
}

resource "aws_kms_key" "main" {
  description             = "Key of ${var.env}"
  deletion_window_in_days = 30
  enable_key_rotation     = true
}

data "aws_iam_policy_document" "main" {
  statement {
    sid       = "Account"
    actions   = ["kms:*"]
    resources = ["*"]

    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:root"]
    }
  }
}

resource "aws_kms_key_policy" "main" {
  key_id = aws_kms_key.main.id
  policy = data.aws_iam_policy_document.main.json
}

resource "aws_kms_key" "primary" { # want `^aws_kms_key.primary: the key has neither`
  multi_region        = true
  enable_key_rotation = true
}

resource "aws_kms_replica_key" "eu" { # want `^aws_kms_replica_key.eu: the replica has neither a policy nor an aws_kms_key_policy, so that it gets AWS's default policy, not its primary's`
  primary_key_arn = aws_kms_key.primary.arn
}

variable "env" {
  type = string
}
