# Of two keys with one name, Terraform keeps the last.
resource "aws_kms_key" "owner_lost" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::111122223333:root", AWS = "arn:aws:iam::111122223333:role/ops" } # want `^aws_kms_key.owner_lost: statement 1 has AWS twice in one object, of which Terraform keeps the last, so that "arn:aws:iam::111122223333:root" is lost. Write it once, with all values.`
      Action    = "kms:*"
      Resource  = "*"
    }]
  })
}

resource "aws_kms_key" "condition_lost" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      {
        Sid       = "Use"
        Effect    = "Allow"
        Principal = { AWS = aws_iam_role.ops.arn }
        Action    = "kms:Decrypt"
        Resource  = "*"
        Condition = {
          StringEquals = { "kms:CallerAccount" = "111122223333" }
          StringEquals = { "kms:ViaService" = "s3.eu-west-1.amazonaws.com" } # want `statement "Use" has StringEquals twice in one object, of which Terraform keeps the last, so that the first one is lost`
        }
      },
    ]
  })
}

resource "aws_kms_key" "text" {
  policy = <<-EOT
    {
      "Version": "2012-10-17",
      "Statement": [{
        "Effect": "Allow",
        "Principal": { "AWS": "${aws_iam_role.ops.arn}", "AWS": "111122223333" },
        "Action": "kms:*",
        "Resource": "*"
      }]
    }
  EOT
  # want@-6 `statement 1 has AWS twice in one object, of which Terraform keeps the last, so that aws_iam_role.ops.arn is lost`
}

resource "aws_kms_key" "version" {
  policy = jsonencode({
    Version   = "2008-10-17"
    Version   = "2012-10-17" # want `the policy has Version twice in one object, of which Terraform keeps the last, so that "2008-10-17" is lost`
    Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" }]
  })
}

# What replaces something is meant to.
resource "aws_kms_key" "merged" {
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [merge({ Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" }, { Principal = { AWS = "444455556666" } })]
  })
}

# Two operators have a key each, and a list has its values.
resource "aws_kms_key" "right" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = ["111122223333", "arn:aws:iam::111122223333:role/ops"], Service = "logs.amazonaws.com" }
      Action    = "kms:*"
      Resource  = "*"
      Condition = {
        StringEquals = { "kms:CallerAccount" = "111122223333" }
        StringLike   = { "kms:CallerAccount" = "*" }
      }
    }]
  })
}
