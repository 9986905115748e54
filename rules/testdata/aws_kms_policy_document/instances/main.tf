variable "create" {
  type = bool
}

resource "aws_kms_key" "maybe" {
  count = var.create ? 1 : 0
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "Owner", Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "Readers", Effect = "allow", Principal = { AWS = "111122223333" }, Action = "kms:Decrypt", Resource = "*" }, # want `^aws_kms_key.maybe: statement "Readers" has the Effect "allow"`
    ]
  })
}

resource "aws_kms_key" "nowhere" {
  count = 0
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "Owner", Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "Readers", Effect = "allow", Principal = { AWS = "111122223333" }, Action = "kms:Decrypt", Resource = "*" },
    ]
  })
}

resource "aws_kms_key" "each" {
  for_each = {
    right = "Allow"
    wrong = "allow" # want `^aws_kms_key.each\["wrong"\]: statement "Readers" has the Effect "allow"`
  }
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "Owner", Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "Readers", Effect = each.value, Principal = { AWS = "111122223333" }, Action = "kms:Decrypt", Resource = "*" },
    ]
  })
}
