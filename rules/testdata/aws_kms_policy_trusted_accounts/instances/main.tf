variable "create" {
  type = bool
}

resource "aws_kms_key" "maybe" {
  count = var.create ? 1 : 0
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "777788889999" }, Action = "kms:Decrypt", Resource = "*" }, # want `^aws_kms_key.maybe: statement "A" allows 777788889999 of the account 777788889999`
    ]
  })
}

resource "aws_kms_key" "nowhere" {
  count = 0
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" }, { Sid = "A", Effect = "Allow", Principal = { AWS = "777788889999" }, Action = "kms:Decrypt", Resource = "*" }]
  })
}

resource "aws_kms_key" "each" {
  for_each = {
    right = "444455556666"
    wrong = "777788889999" # want `^aws_kms_key.each\["wrong"\]: statement "A" allows 777788889999 of the account 777788889999`
  }
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "A", Effect = "Allow", Principal = { AWS = each.value }, Action = "kms:Decrypt", Resource = "*" },
    ]
  })
}
