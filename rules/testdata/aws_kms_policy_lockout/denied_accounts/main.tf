# real TFLint only: the mock does not know the types of variables
variable "account" {
  type = string
}

data "aws_caller_identity" "me" {}

data "aws_organizations_organization" "ours" {}

locals {
  owner = { Sid = "Owner", Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" }
  mine  = { Sid = "Owner", Effect = "Allow", Principal = { AWS = "arn:aws:iam::${data.aws_caller_identity.me.account_id}:root" }, Action = "kms:*", Resource = "*" }
  admin = { Sid = "Owner", Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/admin" }, Action = "kms:*", Resource = "*" }
  both  = { Sid = "Owner", Effect = "Allow", Principal = { AWS = ["111122223333", "444455556666"] }, Action = "kms:*", Resource = "*" }
  deny  = { Sid = "Others", Effect = "Deny", Principal = "*", Action = "kms:*", Resource = "*" }
}

# A Deny for the owner's own account, where one for all others was meant.
resource "aws_kms_key" "own" {
  for_each = {
    owner = [local.owner, merge(local.deny, { Condition = { StringEquals = { "kms:CallerAccount" = "111122223333" } } })]                           # want `^aws_kms_key.own\["owner"\]: statement "Others" denies kms:PutKeyPolicy to arn:aws:iam::111122223333:root, whom statement "Owner" allows it, so nobody could change the policy again`
    mine  = [local.mine, merge(local.deny, { Condition = { StringEquals = { "aws:PrincipalAccount" = data.aws_caller_identity.me.account_id } } })] # want `^aws_kms_key.own\["mine"\]: statement "Others" denies`
    admin = [local.admin, merge(local.deny, { Condition = { StringEquals = { "aws:PrincipalAccount" = ["444455556666", "111122223333"] } } })]      # want `^aws_kms_key.own\["admin"\]: statement "Others" denies`
    both  = [local.both, merge(local.deny, { Condition = { StringEqualsIfExists = { "kms:CallerAccount" = ["444455556666", "111122223333"] } } })]  # want `^aws_kms_key.own\["both"\]: statement "Others" denies`
    mfa   = [local.owner, merge(local.deny, { Condition = { StringEquals = { "kms:CallerAccount" = "111122223333" }, Bool = { "aws:MultiFactorAuthPresent" = "false" } } })]
    other = [local.owner, merge(local.deny, { Condition = { StringEquals = { "kms:CallerAccount" = "444455556666" } } })]
    one   = [local.both, merge(local.deny, { Condition = { StringEquals = { "kms:CallerAccount" = "444455556666" } } })]
    any   = [local.owner, merge(local.deny, { Condition = { StringEquals = { "kms:CallerAccount" = var.account } } })]
    ours  = [local.owner, merge(local.deny, { Condition = { StringEquals = { "aws:PrincipalOrgID" = data.aws_organizations_organization.ours.id } } })]
    arn   = [local.owner, merge(local.deny, { Condition = { StringEquals = { "kms:CallerAccount" = "arn:aws:iam::111122223333:root" } } })]
    role  = [local.owner, merge(local.deny, { Condition = { StringEquals = { "aws:PrincipalArn" = "111122223333" } } })]
    mixed = [local.mine, merge(local.deny, { Condition = { StringEquals = { "kms:CallerAccount" = "111122223333" } } })]
  }
  policy = jsonencode({ Version = "2012-10-17", Statement = each.value })
}

# A Deny for all but another account.
resource "aws_kms_key" "others" {
  for_each = {
    owner = [local.owner, merge(local.deny, { Condition = { StringNotEquals = { "kms:CallerAccount" = "444455556666" } } })]      # want `^aws_kms_key.others\["owner"\]: statement "Others" denies kms:PutKeyPolicy to arn:aws:iam::111122223333:root`
    admin = [local.admin, merge(local.deny, { Condition = { StringNotEquals = { "aws:PrincipalAccount" = ["444455556666"] } } })] # want `^aws_kms_key.others\["admin"\]: statement "Others" denies`
    right = [local.owner, merge(local.deny, { Condition = { StringNotEquals = { "kms:CallerAccount" = ["111122223333", "444455556666"] } } })]
    both  = [local.both, merge(local.deny, { Condition = { StringNotEquals = { "kms:CallerAccount" = "444455556666" } } })]
    mine  = [local.mine, merge(local.deny, { Condition = { StringNotEquals = { "kms:CallerAccount" = "444455556666" } } })]
    any   = [local.owner, merge(local.deny, { Condition = { StringNotEquals = { "kms:CallerAccount" = ["444455556666", var.account] } } })]
    same  = [local.owner, merge(local.deny, { Condition = { StringNotEquals = { "kms:CallerAccount" = "$${aws:PrincipalAccount}" } } })]
    like  = [local.owner, merge(local.deny, { Condition = { StringNotLike = { "kms:CallerAccount" = "1111*" } } })]
  }
  policy = jsonencode({ Version = "2012-10-17", Statement = each.value })
}
