data "aws_iam_policy_document" "open" {
  statement { # want `^module.text.aws_kms_key.main: statement "Everybody" allows everybody` `^module.merged.aws_kms_key.main: statement "Everybody" allows everybody` `^module.nested.module.text.aws_kms_key.main: statement "Everybody" allows everybody` `^module.object.aws_kms_key.main\["orders"\]: statement "Everybody" allows everybody`
    sid       = "Everybody"
    actions   = ["kms:Decrypt"]
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

module "text" {
  source = "./text"
  policy = data.aws_iam_policy_document.open.json
}

module "merged" {
  source = "./merged"
  parts  = [data.aws_iam_policy_document.closed.json, data.aws_iam_policy_document.open.json]
}

module "nested" {
  source = "./nested"
  policy = data.aws_iam_policy_document.open.json
}

module "object" {
  source = "./object"
  keys = {
    orders   = { policy = data.aws_iam_policy_document.open.json }
    invoices = { policy = data.aws_iam_policy_document.closed.json, rotate = false }
    users    = {}
  }
}

module "right" {
  source = "./text"
  policy = data.aws_iam_policy_document.closed.json
}
