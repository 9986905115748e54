variable "region" {
  type = string
}

resource "aws_kms_key" "wrong" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Effect = "Allow", Principal = { Service = "*" }, Action = "kms:Decrypt", Resource = "*" },                                            # want `names the service "\*", but each service has to be named, so KMS refuses the policy. Write its whole name`
      { Effect = "Allow", Principal = { Service = "*.amazonaws.com" }, Action = "kms:Decrypt", Resource = "*" },                              # want `but each service has to be named`
      { Effect = "Allow", Principal = { Service = "logs" }, Action = "kms:Decrypt", Resource = "*" },                                         # want `names the service "logs", which is the name of no service, so KMS refuses the policy. Write its whole name, such as logs.amazonaws.com.`
      { Effect = "Allow", Principal = { Service = "https://logs.amazonaws.com" }, Action = "kms:Decrypt", Resource = "*" },                   # want `which is the name of no service`
      { Effect = "Allow", Principal = { Service = "logs.amazonaws" }, Action = "kms:Decrypt", Resource = "*" },                               # want `which is the name of no service`
      { Effect = "Allow", Principal = { Service = "https://${var.region}" }, Action = "kms:Decrypt", Resource = "*" },                        # want `which is the name of no service`
      { Effect = "Allow", Principal = { Service = ["logs.amazonaws.com", ""] }, Action = "kms:Decrypt", Resource = "*" },                     # want `names the service "", which is nobody`
      { Effect = "Allow", Principal = { Service = "logs.amazonaws.com " }, Action = "kms:Decrypt", Resource = "*" },                          # want `but no service has a blank in its name`
      { Effect = "Allow", Principal = { Service = "arn:aws:iam::111122223333:role/${var.region}" }, Action = "kms:Decrypt", Resource = "*" }, # want `names the ARN "arn:aws:iam::111122223333:role/\$\{…}" under Service`
    ]
  })
}

resource "aws_kms_key" "right" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Effect = "Allow", Principal = { Service = "logs.amazonaws.com" }, Action = "kms:Decrypt", Resource = "*" },
      { Effect = "Allow", Principal = { Service = "delivery.logs.amazonaws.com" }, Action = "kms:Decrypt", Resource = "*" },
      { Effect = "Allow", Principal = { Service = "logs.cn-north-1.amazonaws.com.cn" }, Action = "kms:Decrypt", Resource = "*" },
      { Effect = "Allow", Principal = { Service = "logs.${var.region}.amazonaws.com" }, Action = "kms:Decrypt", Resource = "*" },
      { Effect = "Allow", Principal = { Service = "${var.region}.amazonaws.com" }, Action = "kms:Decrypt", Resource = "*" },
      { Effect = "Allow", Principal = { Service = "dynamodb.amazonaws.com" }, Action = "kms:Decrypt", Resource = "*" },
      { Effect = "Allow", Principal = { Service = var.region }, Action = "kms:Decrypt", Resource = "*" },
      { Effect = "Allow", Principal = { Service = data.aws_service_principal.s3.name }, Action = "kms:Decrypt", Resource = "*" },
    ]
  })
}

# A role can have the name of a service, and no key policy has somebody federated.
resource "aws_kms_key" "federated" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/ops.amazonaws.com" }, Action = "kms:Decrypt", Resource = "*" },
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/${var.region}.amazonaws.com" }, Action = "kms:Decrypt", Resource = "*" },
      { Effect = "Allow", Principal = { AWS = "ops.amazonaws.com" }, Action = "kms:Decrypt", Resource = "*" },                                                          # want `names the service "ops.amazonaws.com" under AWS, so KMS refuses the policy. Write it under Service.`
      { Effect = "Allow", Principal = { Federated = "cognito-identity.amazonaws.com" }, Action = "kms:Decrypt", Resource = "*" },                                       # want `names the federated principal "cognito-identity.amazonaws.com", which a key policy does not take, so KMS refuses it. Write the ARN of the role that its users assume under AWS.`
      { Effect = "Deny", Principal = { AWS = "111122223333", Federated = aws_iam_openid_connect_provider.ci.arn }, Action = "kms:Decrypt", Resource = "*" },            # want `names the federated principal "aws_iam_openid_connect_provider.ci.arn"`
      { Effect = "Allow", Principal = { CanonicalUser = "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be" }, Action = "kms:Decrypt", Resource = "*" }, # want `names the canonical user "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be", which S3 knows, but a key policy does not, so KMS refuses it. Write the account's ID under AWS.`
    ]
  })
}

