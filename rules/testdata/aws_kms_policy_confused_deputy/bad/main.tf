resource "aws_kms_key" "logs" {
  description = "Encrypts the log groups"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "Owner"
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::111122223333:root" }
        Action    = "kms:*"
        Resource  = "*"
      },
      { # want `^aws_kms_key.logs: statement "Logs" lets logs.eu-west-1.amazonaws.com use the key for whoever asks it to, since no condition says for which account or resource. Add the condition StringEquals = {"aws:SourceAccount" = "111122223333"} with your account, or one on aws:SourceArn.`
        Sid       = "Logs"
        Effect    = "Allow"
        Principal = { Service = "logs.eu-west-1.amazonaws.com" }
        Action    = ["kms:Encrypt*", "kms:Decrypt*", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Describe*"]
        Resource  = "*"
      },
    ]
  })
}
