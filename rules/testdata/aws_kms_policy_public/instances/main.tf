variable "create" {
  type = bool
}

resource "aws_kms_key" "maybe" {
  count = var.create ? 1 : 0
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "Owner", Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "Readers", Effect = "Allow", Principal = "*", Action = "kms:Decrypt", Resource = "*" }, # want `^aws_kms_key.maybe: statement "Readers" allows everybody`
    ]
  })
}

resource "aws_kms_key" "nowhere" {
  count = 0
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "Owner", Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "Readers", Effect = "Allow", Principal = "*", Action = "kms:Decrypt", Resource = "*" },
    ]
  })
}

resource "aws_kms_key" "each" {
  for_each = {
    right = { AWS = "arn:aws:iam::111122223333:role/readers" }
    wrong = "*"
  }
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "Owner", Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "Readers", Effect = "Allow", Principal = each.value, Action = "kms:Decrypt", Resource = "*" }, # want `^aws_kms_key.each\["wrong"\]: statement "Readers" allows everybody`
    ]
  })
}
