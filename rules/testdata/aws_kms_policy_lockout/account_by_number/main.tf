# real TFLint only: the mock cannot put texts together

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

# An account's number stands for its root.
resource "aws_kms_key" "number" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:root" }, Action = "kms:*", Resource = "*" },
      { Effect = "Deny", Principal = { AWS = data.aws_caller_identity.current.account_id }, Action = "kms:PutKeyPolicy", Resource = "*" }, # want `denies kms:PutKeyPolicy`
    ]
  })
}

resource "aws_kms_key" "role" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:root" }, Action = "kms:*", Resource = "*" },
      { Effect = "Deny", Principal = { AWS = "arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:role/ops" }, Action = "kms:PutKeyPolicy", Resource = "*" },
    ]
  })
}

resource "aws_kms_key" "another" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:root" }, Action = "kms:*", Resource = "*" },
      { Effect = "Deny", Principal = { AWS = "444455556666" }, Action = "kms:PutKeyPolicy", Resource = "*" },
    ]
  })
}
