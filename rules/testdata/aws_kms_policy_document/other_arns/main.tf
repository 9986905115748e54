# The arn of what is no identity is no principal, whatever it is of.
resource "aws_kms_key" "others" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Effect = "Allow", Principal = { AWS = aws_sns_topic.orders.arn }, Action = "kms:Decrypt", Resource = "*" },                                          # want `names the principal "aws_sns_topic.orders.arn", which is the ARN of no account, user or role`
      { Effect = "Allow", Principal = { AWS = [aws_cloudtrail.main.arn] }, Action = "kms:Decrypt", Resource = "*" },                                         # want `which is the ARN of no account, user or role`
      { Effect = "Allow", Principal = { AWS = data.aws_lambda_function.orders.arn }, Action = "kms:Decrypt", Resource = "*" },                               # want `which is the ARN of no account, user or role`
      { Effect = "Allow", Principal = { AWS = aws_kms_key.identities.arn }, Action = "kms:Decrypt", Resource = "*" },                                        # want `which is the ARN of no account, user or role`
      { Effect = "Allow", Principal = { AWS = aws_codebuild_project.all["a"].arn }, Action = "kms:Decrypt", Resource = "*" },                                # want `which is the ARN of no account, user or role`
      { Effect = "Allow", Principal = { Service = aws_sns_topic.orders.arn }, Action = "kms:Decrypt", Resource = "*" },                                      # want `names the ARN "aws_sns_topic.orders.arn" under Service`
      { Effect = "Allow", Principal = { AWS = aws_iam_service_linked_role.scaling.unique_id }, Action = "kms:Decrypt", Resource = "*" },                     # want `which is a unique ID`
      { Effect = "Allow", Principal = { AWS = aws_cloudfront_origin_access_identity.orders.s3_canonical_user_id }, Action = "kms:Decrypt", Resource = "*" }, # want `which is a unique ID`
      { Effect = "Allow", Principal = { AWS = aws_iam_access_key.ops.id }, Action = "kms:Decrypt", Resource = "*" },                                         # want `which is a unique ID`
      { Effect = "Allow", Principal = { AWS = data.aws_canonical_user_id.current.id }, Action = "kms:Decrypt", Resource = "*" },                             # want `which is a unique ID`
      { Effect = "Allow", Principal = { AWS = aws_organizations_organization.main.master_account_arn }, Action = "kms:Decrypt", Resource = "*" },            # want `which is the ARN of no account, user or role`
    ]
  })
}

resource "aws_kms_key" "identities" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Effect = "Allow", Principal = { AWS = aws_codebuild_project.all["a"].service_role }, Action = "kms:Decrypt", Resource = "*" },
      { Effect = "Allow", Principal = { AWS = aws_iam_service_linked_role.scaling.arn }, Action = "kms:Decrypt", Resource = "*" },
      { Effect = "Allow", Principal = { AWS = data.aws_elb_service_account.main.arn }, Action = "kms:Decrypt", Resource = "*" },
      { Effect = "Allow", Principal = { AWS = data.aws_billing_service_account.main.arn }, Action = "kms:Decrypt", Resource = "*" },
      { Effect = "Allow", Principal = { AWS = aws_cloudfront_origin_access_identity.orders.iam_arn }, Action = "kms:Decrypt", Resource = "*" },
      { Effect = "Allow", Principal = { AWS = aws_organizations_account.audit.id }, Action = "kms:Decrypt", Resource = "*" },
      { Effect = "Allow", Principal = { AWS = aws_organizations_organization.main.master_account_id }, Action = "kms:Decrypt", Resource = "*" },
      { Effect = "Allow", Principal = { AWS = data.aws_arn.given.arn }, Action = "kms:Decrypt", Resource = "*" },
      { Effect = "Allow", Principal = { AWS = var.given.arn }, Action = "kms:Decrypt", Resource = "*" },
      { Effect = "Allow", Principal = { Service = aws_iam_service_linked_role.scaling.aws_service_name }, Action = "kms:Decrypt", Resource = "*" },
    ]
  })
}

variable "given" {
  type = object({ arn = string })
}
