terraform {
  backend "s3" {
    bucket = "states"
  }
}

resource "aws_kms_key" "main" {}

output "key" {
  value = aws_kms_key.main.arn
}

resource "aws_cloudwatch_log_group" "main" {
  kms_key_id = aws_kms_key.main.arn # want `kms_key_id is aws_kms_key.main, whose default policy lets no service in`
}

resource "aws_kms_key" "passed" {}

module "policy" {
  source = "git::https://example.com/policy.git"
  key_id = aws_kms_key.passed.key_id
}

resource "aws_cloudwatch_log_group" "passed" {
  kms_key_id = aws_kms_key.passed.arn
}

# Nobody calls a root configuration: its variables are what they are.
variable "services" {
  type    = list(string)
  default = ["ec2.amazonaws.com"]
}

resource "aws_kms_key" "services" {
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Principal = { Service = var.services }, Action = "kms:*", Resource = "*" }]
  })
}

resource "aws_cloudwatch_log_group" "services" {
  kms_key_id = aws_kms_key.services.arn # want `kms_key_id is aws_kms_key.services, whose policy does not let`
}
