resource "aws_kms_key" "volumes" {
  description = "Encrypts the volumes"
  policy      = data.aws_iam_policy_document.volumes.json
}

data "aws_iam_policy_document" "volumes" {
  statement {
    sid       = "Owner"
    actions   = ["kms:*"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:root"]
    }
  }
  statement { # want `^aws_kms_key.volumes: statement "Attach" allows kms:CreateGrant without kms:GrantIsForAWSResource, so that arn:aws:iam::111122223333:role/workers can hand on the use of the key to anybody. Add the condition Bool = `
    sid       = "Attach"
    actions   = ["kms:CreateGrant", "kms:ListGrants", "kms:RevokeGrant"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:role/workers"]
    }
  }
}
