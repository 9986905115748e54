variable "create" {
  type = bool
}

resource "aws_kms_key" "maybe" {
  count = var.create ? 1 : 0
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "Me", Effect = "Allow", Principal = { AWS = data.aws_caller_identity.current.arn }, Action = "kms:Decrypt", Resource = "*" }, # want `^aws_kms_key.maybe: statement "Me" names data.aws_caller_identity.current.arn`
    ]
  })
}

resource "aws_kms_key" "nowhere" {
  count = 0
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" }, { Sid = "Me", Effect = "Allow", Principal = { AWS = data.aws_caller_identity.current.arn }, Action = "kms:Decrypt", Resource = "*" }]
  })
}

resource "aws_kms_key" "each" {
  for_each = {
    right = "arn:aws:iam::111122223333:role/ops"
    wrong = data.aws_caller_identity.current.arn # want `^aws_kms_key.each\["wrong"\]: statement "Me" names data.aws_caller_identity.current.arn`
  }
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "Me", Effect = "Allow", Principal = { AWS = each.value }, Action = "kms:Decrypt", Resource = "*" },
    ]
  })
}
