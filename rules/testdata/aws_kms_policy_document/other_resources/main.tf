# The arn of an alias or a bucket is that of no key.
resource "aws_kms_key" "others" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/orders" }, Action = "kms:Decrypt", Resource = aws_kms_alias.orders.arn },                                    # want `names the resource "aws_kms_alias.orders.arn", which is no key, so it has no effect`
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/orders" }, Action = "kms:Decrypt", Resource = data.aws_kms_alias.s3.arn },                                   # want `which is no key, so it has no effect`
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/orders" }, Action = "kms:Decrypt", Resource = [aws_s3_bucket.orders.arn, "${aws_s3_bucket.orders.arn}/*"] }, # want `which is no key, so it has no effect`
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/orders" }, Action = "kms:Decrypt", Resource = aws_kms_key.keys.key_id },                                     # want `which is no key, so it has no effect`
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/orders" }, Action = "kms:Decrypt", Resource = aws_kms_replica_key.orders.id },                               # want `which is no key, so it has no effect`
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/orders" }, Action = "kms:Decrypt", Resource = [aws_kms_alias.orders.name] },                                 # want `which is no key, so it has no effect`
    ]
  })
}

resource "aws_kms_key" "keys" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/orders" }, Action = "kms:Decrypt", Resource = [aws_s3_bucket.orders.arn, "*"] },
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/orders" }, Action = "kms:Decrypt", Resource = aws_kms_alias.orders.target_key_arn },
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/orders" }, Action = "kms:Decrypt", Resource = aws_kms_key.others.arn },
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/orders" }, Action = "kms:Decrypt", Resource = data.aws_kms_key.orders.arn },
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/orders" }, Action = "kms:Decrypt", Resource = aws_kms_replica_key.orders.arn },
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/orders" }, Action = "kms:Decrypt", Resource = var.arn },
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/orders" }, Action = "kms:Decrypt", Resource = data.aws_kms_key.orders.key_id },
    ]
  })
}

variable "arn" {
  type = string
}

variable "name" {
  type = string
}

# The service and the "alias/" of an ARN are enough, what follows may be anything.
resource "aws_kms_key" "begun" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/orders" }, Action = "kms:Decrypt", Resource = "arn:aws:sqs:eu-west-1:111122223333:${var.name}" },       # want `names the resource "arn:aws:sqs:eu-west-1:111122223333:.{1,6}", which is no key, so it has no effect`
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/orders" }, Action = "kms:Decrypt", Resource = "arn:aws:kms:eu-west-1:111122223333:alias/${var.name}" }, # want `which is no key, so it has no effect`
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/orders" }, Action = "kms:Decrypt", Resource = "arn:aws:kms:eu-west-1:111122223333:${var.name}" },
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/orders" }, Action = "kms:Decrypt", Resource = "arn:aws:kms:${var.name}:111122223333:key/*" },
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/orders" }, Action = "kms:Decrypt", Resource = "arn:aws:${var.name}" },
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/orders" }, Action = "kms:Decrypt", Resource = "arn:aws:k${var.name}" },
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/orders" }, Action = "kms:Decrypt", Resource = "arn:aws:*:${var.name}" },
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/orders" }, Action = "kms:Decrypt", Resource = "arn:*:sqs:${var.name}" },
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/orders" }, Action = "kms:Decrypt", Resource = "${var.name}:alias/orders" },
    ]
  })
}
