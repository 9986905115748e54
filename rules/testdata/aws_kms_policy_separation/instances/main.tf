variable "create" {
  type = bool
}

resource "aws_kms_key" "maybe" {
  count = var.create ? 1 : 0
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "Owner", Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "Admins", Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/admin" }, Action = ["kms:Put*", "kms:Decrypt"], Resource = "*" }, # want `^aws_kms_key.maybe: statement "Admins" lets arn:aws:iam::111122223333:role/admin both administer the key`
    ]
  })
}

resource "aws_kms_key" "nowhere" {
  count = 0
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "Owner", Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "Admins", Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/admin" }, Action = ["kms:Put*", "kms:Decrypt"], Resource = "*" },
    ]
  })
}

resource "aws_kms_key" "each" {
  for_each = {
    right = ["kms:Put*"]
    wrong = ["kms:Put*", "kms:Decrypt"]
  }
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "Owner", Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "Admins", Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/admin" }, Action = each.value, Resource = "*" }, # want `^aws_kms_key.each\["wrong"\]: statement "Admins" lets arn:aws:iam::111122223333:role/admin both administer the key`
    ]
  })
}
