variable "unset" {
  type = string
}

# KMS accepts these, but they neither allow nor deny anything.
resource "aws_kms_key" "none" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "A", Effect = "Allow", Principal = "*", Action = [], Resource = "*" }, # want `statement "A" has an empty Action, so it has no effect. Write the actions that it is about.`
      { Sid = "A", Effect = "Allow", Principal = "*", Action = "s3:GetObject", Resource = "*" }, # want `names the action "s3:GetObject", but a policy of a key can only be about actions of KMS`
      { Sid = "A", Effect = "Allow", Principal = "*", Action = "Decrypt", Resource = "*" }, # want `names the action "Decrypt", but a policy of a key can only be about actions of KMS`
      { Sid = "A", Effect = "Allow", Principal = "*", Action = "kms:Decypt", Resource = "*" }, # want `names the action "kms:Decypt", which KMS does not have, so it has no effect. Write kms:Decrypt.`
      { Sid = "A", Effect = "Allow", Principal = "*", Action = "kms:", Resource = "*" }, # want `names the action "kms:", which KMS does not have, so it has no effect. Write kms: and the name of an action, as in kms:Decrypt.`
      { Sid = "A", Effect = "Allow", Principal = "*", Action = "kms: Decrypt", Resource = "*" }, # want `names the action "kms: Decrypt", which KMS does not have, so it has no effect. Write kms:Decrypt.`
      { Sid = "A", Effect = "Allow", Principal = "*", Action = "kms:DeleteKey", Resource = "*" }, # want `names the action "kms:DeleteKey", which KMS does not have`
      { Sid = "A", Effect = "Allow", Principal = "*", Action = ["kms:ReEncrypt", "kms:Foo*"], Resource = "*" }, # want `"kms:ReEncrypt", which KMS does not have.* Write kms:ReEncrypt\*.` `"kms:Foo\*", which KMS does not have`
      { Sid = "A", Effect = "Allow", Principal = "*", Action = "kms:${var.unset}Foo", Resource = "*" }, # want `names the action "kms:\$\{…}Foo", which KMS does not have`
      { Sid = "A", Effect = "Allow", Principal = "*", Action = "kms:Decrypt", Resource = [] }, # want `has an empty Resource, so it has no effect. Write "\*", which means this key.`
      { Sid = "A", Effect = "Allow", Principal = "*", Action = "kms:Decrypt", Resource = "arn:aws:s3:::b/*" }, # want `names the resource "arn:aws:s3:::b/\*", which is no key, so it has no effect. Write "\*", which means this key.`
      { Sid = "A", Effect = "Allow", Principal = "*", Action = "kms:Decrypt", Resource = ["arn:aws:kms:eu-west-1:111122223333:alias/a"] }, # want `names the resource "arn:aws:kms:eu-west-1:111122223333:alias/a", which is no key`
      { Sid = "A", Effect = "Allow", Principal = "*", Action = "kms:Decrypt", Resource = "arn:aws:kms:*:*:alias/*" }, # want `which is no key`
      { Sid = "A", Effect = "Allow", Principal = "*", Action = "kms:Decrypt", Resource = "1234abcd-12ab-34cd-56ef-1234567890ab" }, # want `which is no key`
      { Sid = "A", Effect = "Allow", Principal = "*", Action = "kms:Decrypt", NotResource = "*" }, # want `is about everything but this key, so it has no effect. Write Resource = "\*", which means this key.`
      { Sid = "A", Effect = "Allow", Principal = "*", NotAction = "kms:*", Resource = "*" }, # want `is about no action of KMS, so it has no effect`
    ]
  })
}

resource "aws_kms_key" "some" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "111122223333" }, Action = ["kms:Decrypt", "kms:GetKeyLastUsage", "KMS:decrypt", "kms:*Data*", "*"], Resource = ["*", "arn:aws:s3:::b"] },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "111122223333" }, Action = ["kms:${var.unset}", "${var.unset}:Decrypt", var.unset], Resource = var.unset },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:Decrypt", Resource = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab" },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:Decrypt", Resource = "arn:aws:kms:*:*:*" },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:Decrypt", NotResource = "arn:aws:kms:eu-west-1:111122223333:alias/a" },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "111122223333" }, NotAction = "kms:Decrypt", Resource = "*" },
    ]
  })
}

