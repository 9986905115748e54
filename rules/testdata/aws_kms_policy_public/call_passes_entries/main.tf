data "aws_iam_policy_document" "open" {
  statement { # want `^module.keys.aws_kms_key.each\["orders"\]: statement "Everybody" allows everybody` `^module.keys.aws_kms_key.one: statement "Everybody" allows everybody` `^module.keys.aws_kms_key.found: statement "Everybody" allows everybody`
    sid       = "Everybody"
    actions   = ["kms:*"]
    resources = ["*"]

    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
  }
}

data "aws_iam_policy_document" "closed" {
  statement {
    sid       = "Owner"
    actions   = ["kms:*"]
    resources = ["*"]

    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:root"]
    }
  }
}

module "keys" {
  source = "./keys"
  policies = {
    orders   = data.aws_iam_policy_document.open.json
    invoices = data.aws_iam_policy_document.closed.json
  }
  readers = [ # want `^module.keys.aws_kms_key.splat: statement "Readers" allows everybody`
    { arn = "*" },
    { arn = aws_iam_role.reader.arn },
  ]
}

resource "aws_iam_role" "reader" {
  assume_role_policy = "{}"
}
