variable "create" {
  type = bool
}

resource "aws_kms_key" "maybe" {
  count = var.create ? 1 : 0
  policy = jsonencode({ # want `^aws_kms_key.maybe: no statement allows kms:PutKeyPolicy`
    Version = "2012-10-17"
    Statement = [
      { Sid = "Readers", Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/readers" }, Action = "kms:Decrypt", Resource = "*" },
      { Sid = "Owner", Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:Get*", Resource = "*" },
    ]
  })
}

resource "aws_kms_key" "nowhere" {
  count = 0
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "Readers", Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/readers" }, Action = "kms:Decrypt", Resource = "*" },
      { Sid = "Owner", Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:Get*", Resource = "*" },
    ]
  })
}

resource "aws_kms_key" "each" {
  for_each = {
    right = "kms:*"
    wrong = "kms:Get*"
  }
  policy = jsonencode({ # want `^aws_kms_key.each\["wrong"\]: no statement allows kms:PutKeyPolicy`
    Version = "2012-10-17"
    Statement = [
      { Sid = "Readers", Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/readers" }, Action = "kms:Decrypt", Resource = "*" },
      { Sid = "Owner", Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = each.value, Resource = "*" },
    ]
  })
}
