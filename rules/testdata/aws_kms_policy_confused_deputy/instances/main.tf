variable "create" {
  type = bool
}

resource "aws_kms_key" "maybe" {
  count = var.create ? 1 : 0
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "A", Effect = "Allow", Principal = { Service = "sns.amazonaws.com" }, Action = "kms:Decrypt", Resource = "*" }, # want `^aws_kms_key.maybe: statement "A" lets sns.amazonaws.com use the key`
    ]
  })
}

resource "aws_kms_key" "nowhere" {
  count = 0
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" }, { Sid = "A", Effect = "Allow", Principal = { Service = "sns.amazonaws.com" }, Action = "kms:Decrypt", Resource = "*" }]
  })
}

resource "aws_kms_key" "each" {
  for_each = {
    right = "111122223333"
    wrong = "*"
  }
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "A", Effect = "Allow", Principal = { Service = "sns.amazonaws.com" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringLike = { "aws:SourceAccount" = each.value } } }, # want `^aws_kms_key.each\["wrong"\]: statement "A" lets sns.amazonaws.com use the key`
    ]
  })
}
