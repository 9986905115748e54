variable "unset" {
  type = string
}

# Two statements give as much as one.
resource "aws_kms_key" "two" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "Admin", Effect = "Allow", Principal = { AWS = aws_iam_role.ops.arn }, Action = "kms:Put*", Resource = "*" },
      { Sid = "Use", Effect = "Allow", Principal = { AWS = ["444455556666", aws_iam_role.ops.arn] }, Action = ["kms:Decrypt", "kms:Encrypt"], Resource = "*" }, # want `statement "Use" lets aws_iam_role.ops.arn use the key \(kms:Decrypt\), and statement "Admin" lets it administer the key \(kms:PutKeyPolicy by kms:Put\*\), so that whoever controls it can read the data and delete the key. Take it out of one of them.`
    ]
  })
}

resource "aws_kms_key" "the_other_way_round" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "Use", Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/ops" }, Action = "kms:Decrypt", Resource = "*" },
      { Sid = "Admin", Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/ops" }, Action = "kms:Put*", Resource = "*" }, # want `statement "Admin" lets arn:aws:iam::111122223333:role/ops administer the key \(kms:PutKeyPolicy by kms:Put\*\), and statement "Use" lets it use the key`
    ]
  })
}

# What one statement does is said once.
resource "aws_kms_key" "once" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "All", Effect = "Allow", Principal = { AWS = aws_iam_role.ops.arn }, Action = "kms:*", Resource = "*" }, # want `statement "All" lets aws_iam_role.ops.arn both administer the key`
      { Sid = "Use", Effect = "Allow", Principal = { AWS = aws_iam_role.ops.arn }, Action = "kms:Decrypt", Resource = "*" },
      { Sid = "Admin", Effect = "Allow", Principal = { AWS = aws_iam_role.ops.arn }, Action = "kms:Put*", Resource = "*" },
    ]
  })
}

resource "aws_kms_key" "different" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "Admin", Effect = "Allow", Principal = { AWS = aws_iam_role.admin.arn }, Action = "kms:Put*", Resource = "*" },
      { Sid = "Use", Effect = "Allow", Principal = { AWS = aws_iam_role.ops.arn }, Action = "kms:Decrypt", Resource = "*" },
      { Sid = "Unknown", Effect = "Allow", Principal = { AWS = var.unset }, Action = "kms:Decrypt", Resource = "*" },
    ]
  })
}

resource "aws_kms_key" "account" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "Admin", Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:Put*", Resource = "*" },
      { Sid = "Use", Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:Decrypt", Resource = "*" },
    ]
  })
}

resource "aws_kms_key" "reading" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "Admin", Effect = "Allow", Principal = { AWS = aws_iam_role.ops.arn }, Action = ["kms:Describe*", "kms:List*", "kms:Get*"], Resource = "*" },
      { Sid = "Use", Effect = "Allow", Principal = { AWS = aws_iam_role.ops.arn }, Action = "kms:Decrypt", Resource = "*" },
    ]
  })
}

