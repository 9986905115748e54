# None of these exists in any account.
resource "aws_kms_key" "none" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:group/ops" }, Action = "kms:Decrypt", Resource = "*" }, # want `but a group is no principal, so KMS refuses the policy. Write its users, or a role.`
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:policy/ops" }, Action = "kms:Decrypt", Resource = "*" }, # want `but a policy is no principal`
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:instance-profile/ops" }, Action = "kms:Decrypt", Resource = "*" }, # want `but an instance profile is no principal, so KMS refuses the policy. Write the ARN of its role.`
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:saml-provider/ops" }, Action = "kms:Decrypt", Resource = "*" }, # want `but an identity provider is no principal of a key`
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:Root" }, Action = "kms:Decrypt", Resource = "*" }, # want `which is no ARN of an account, a user or a role`
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/" }, Action = "kms:Decrypt", Resource = "*" }, # want `which is no ARN of an account`
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/ops " }, Action = "kms:Decrypt", Resource = "*" }, # want `but no principal has a blank in it`
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/*" }, Action = "kms:Decrypt", Resource = "*" }, # want `but an ARN with a wildcard in it is nobody`
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:user/$${aws:username}" }, Action = "kms:Decrypt", Resource = "*" }, # want `but a policy variable means nothing in a principal`
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::aws:policy/AdministratorAccess" }, Action = "kms:Decrypt", Resource = "*" }, # want `but a policy is no principal`
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333/root" }, Action = "kms:Decrypt", Resource = "*" }, # want `which is no ARN of an account`
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam:111122223333:root" }, Action = "kms:Decrypt", Resource = "*" }, # want `which is no ARN of an account`
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam:eu-west-1:111122223333:root" }, Action = "kms:Decrypt", Resource = "*" }, # want `but the ARN of a principal has no Region`
      { Effect = "Allow", Principal = { AWS = "arn:aws:lambda:eu-west-1:111122223333:function:ops" }, Action = "kms:Decrypt", Resource = "*" }, # want `which is the ARN of no account, user or role`
      { Effect = "Allow", Principal = { AWS = "arn:aws-china:iam::111122223333:root" }, Action = "kms:Decrypt", Resource = "*" }, # want `but AWS has no such partition`
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::11112222333:root" }, Action = "kms:Decrypt", Resource = "*" }, # want `but an account has 12 digits, of which a number loses the zeros at its start`
      { Effect = "Allow", Principal = { AWS = "11112222333" }, Action = "kms:Decrypt", Resource = "*" }, # want `but an account has 12 digits`
      { Effect = "Allow", Principal = { AWS = "1111-2222-3333" }, Action = "kms:Decrypt", Resource = "*" }, # want `but an account has 12 digits`
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::ACCOUNT_ID:root" }, Action = "kms:Decrypt", Resource = "*" }, # want `but an account has 12 digits`
      { Effect = "Allow", Principal = { AWS = "" }, Action = "kms:Decrypt", Resource = "*" }, # want `names the principal "", which is nobody`
      { Effect = "Allow", Principal = { AWS = "AIDACKCEVSQ6C2EXAMPLE" }, Action = "kms:Decrypt", Resource = "*" }, # want `which is a unique ID, as that of somebody who is deleted`
      { Effect = "Allow", Principal = { AWS = "AROACKCEVSQ6C2EXAMPLE" }, Action = "kms:Decrypt", Resource = "*" }, # want `which is a unique ID`
      { Effect = "Allow", Principal = { AWS = "ops" }, Action = "kms:Decrypt", Resource = "*" }, # want `which is no ARN of an account`
      { Effect = "Allow", Principal = { AWS = "arn:aws:sts::111122223333:assumed-role/ops" }, Action = "kms:Decrypt", Resource = "*" }, # want `which is no ARN of an account`
    ]
  })
}

# All of these can.
resource "aws_kms_key" "all" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:Decrypt", Resource = "*" },
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:user/ops" }, Action = "kms:Decrypt", Resource = "*" },
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:user/group/ops" }, Action = "kms:Decrypt", Resource = "*" },
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/ops.amazonaws.com" }, Action = "kms:Decrypt", Resource = "*" },
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling" }, Action = "kms:Decrypt", Resource = "*" },
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/service-role/policy@ops" }, Action = "kms:Decrypt", Resource = "*" },
      { Effect = "Allow", Principal = { AWS = "arn:aws:sts::111122223333:assumed-role/ops/someone@example.com" }, Action = "kms:Decrypt", Resource = "*" },
      { Effect = "Allow", Principal = { AWS = "arn:aws:sts::111122223333:federated-user/someone" }, Action = "kms:Decrypt", Resource = "*" },
    ]
  })
}

# A Deny is as wrong, and so is whom it leaves out.
resource "aws_kms_key" "denied" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Effect = "Deny", Principal = { AWS = "arn:aws:iam::111122223333:group/ops" }, Action = "kms:Decrypt", Resource = "*" }, # want `but a group is no principal`
      { Effect = "Deny", NotPrincipal = { AWS = ["arn:aws:iam::111122223333:root", "arn:aws:iam::111122223333:group/ops"] }, Action = "kms:Decrypt", Resource = "*" }, # want `but a group is no principal`
    ]
  })
}

# In every partition.
resource "aws_kms_key" "china" {
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws-cn:iam::111122223333:root" }, Action = "kms:*", Resource = "*" }]
  })
}

resource "aws_kms_key" "two_partitions" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Effect = "Allow", Principal = { AWS = "arn:aws-cn:iam::444455556666:root" }, Action = "kms:Decrypt", Resource = "*" }, # want `names the principal "arn:aws-cn:iam::444455556666:root" of the partition aws-cn, but others are of aws, so KMS refuses the policy`
    ]
  })
}

