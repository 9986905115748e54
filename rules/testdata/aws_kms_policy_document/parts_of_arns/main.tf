# real TFLint only: the mock cannot put texts together

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

data "aws_region" "current" {}

# What the parts look like is known, whatever they are.
resource "aws_kms_key" "wrong" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Effect = "Allow", Principal = { AWS = "arn:${data.aws_partition.current.partition}:iam:${data.aws_region.current.name}:${data.aws_caller_identity.current.account_id}:root" }, Action = "kms:Decrypt", Resource = "*" }, # want `but the ARN of a principal has no Region`
      { Effect = "Allow", Principal = { AWS = "${data.aws_caller_identity.current.account_id}:root" }, Action = "kms:Decrypt", Resource = "*" },                                                                                 # want `which is no ARN of an account, a user or a role`
      { Effect = "Allow", Principal = { AWS = join(":", ["arn", "aws", "iam", data.aws_caller_identity.current.account_id, "root"]) }, Action = "kms:Decrypt", Resource = "*" },                                                 # want `which is no ARN of an account, a user or a role`
      { Effect = "Allow", Principal = { Service = "logs.${data.aws_region.current.name}" }, Action = "kms:Decrypt", Resource = "*" },                                                                                            # want `which is the name of no service`
      { Effect = "Allow", Principal = { AWS = "arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}" }, Action = "kms:Decrypt", Resource = "*" },                                     # want `which is no ARN of an account, a user or a role`
      { Effect = "Allow", Principal = { AWS = [for role in [aws_iam_role.ops] : role.name] }, Action = "kms:Decrypt", Resource = "*" }, # want `which is a name`
    ]
  })
}

resource "aws_kms_key" "right" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Effect = "Allow", Principal = { AWS = "arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:root" }, Action = "kms:Decrypt", Resource = "*" },
      { Effect = "Allow", Principal = { AWS = data.aws_caller_identity.current.account_id }, Action = "kms:Decrypt", Resource = "*" },
      { Effect = "Allow", Principal = { AWS = join(":", ["arn", "aws", "iam", "", data.aws_caller_identity.current.account_id, "root"]) }, Action = "kms:Decrypt", Resource = "*" },
      { Effect = "Allow", Principal = { Service = "logs.${data.aws_region.current.name}.amazonaws.com" }, Action = "kms:Decrypt", Resource = "*" },
      { Effect = "Allow", Principal = { Service = "logs.${data.aws_region.current.name}.${data.aws_partition.current.dns_suffix}" }, Action = "kms:Decrypt", Resource = "*" },
      { Effect = "Allow", Principal = { AWS = [for role in [aws_iam_role.ops] : role.arn] }, Action = "kms:Decrypt", Resource = "*" },
    ]
  })
}
