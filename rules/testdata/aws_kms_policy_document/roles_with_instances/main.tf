# real TFLint only: it has instances
variable "names" {
  default = ["orders", "invoices"]
}

variable "unknown" {
  type = set(string)
}

resource "aws_iam_role" "counted" {
  count = length(var.names)
  name  = var.names[count.index]
}

resource "aws_iam_role" "each" {
  for_each = toset(var.names)
  name     = each.key
}

resource "aws_iam_role" "some" {
  for_each = var.unknown
  name     = each.key
}

resource "aws_iam_role" "one" {
  name = "one"
}

resource "aws_kms_key" "arns" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect = "Allow"
      Principal = { AWS = concat(
        aws_iam_role.counted[*].arn, aws_iam_role.one.*.arn, values(aws_iam_role.each)[*].arn,
        [for role in aws_iam_role.each : role.arn], [for role in aws_iam_role.some : role.arn], [for i in [0, 1] : aws_iam_role.counted[i].arn],
      ) }
      Action   = "kms:*"
      Resource = "*"
    }]
  })
}

resource "aws_kms_key" "splat" {
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { AWS = aws_iam_role.counted[*].name }, Action = "kms:*", Resource = "*" }] # want `^aws_kms_key.splat: statement 1 names the principal "aws_iam_role.counted\[…\].name", which is a name, so KMS refuses the policy. Write the ARN, as in aws_iam_role.example.arn.$`
  })
}

resource "aws_kms_key" "splat_of_one" {
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { AWS = aws_iam_role.one[*].name }, Action = "kms:*", Resource = "*" }] # want `^aws_kms_key.splat_of_one: statement 1 names the principal`
  })
}

resource "aws_kms_key" "for" {
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { AWS = [for name, role in aws_iam_role.each : role.unique_id] }, Action = "kms:*", Resource = "*" }] # want `^aws_kms_key.for: statement 1 names the principal "aws_iam_role.each\[…\].unique_id"`
  })
}

# There may be none.
resource "aws_kms_key" "some" {
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { AWS = [for role in aws_iam_role.some : role.name] }, Action = "kms:*", Resource = "*" }]
  })
}
