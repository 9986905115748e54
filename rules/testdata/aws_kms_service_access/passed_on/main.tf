# The module that gets the key may attach a policy to it.
resource "aws_kms_key" "passed" {}

module "policy" {
  source = "git::https://example.com/policy.git"
  key_id = aws_kms_key.passed.key_id
}

resource "aws_cloudwatch_log_group" "passed" {
  kms_key_id = aws_kms_key.passed.arn
}

# So may a module that calls this one, or gives it its policy.
resource "aws_kms_key" "exported" {}

output "key" {
  value = aws_kms_key.exported.arn
}

resource "aws_cloudwatch_log_group" "exported" {
  kms_key_id = aws_kms_key.exported.arn
}

variable "policy" {
  type    = string
  default = null
}

resource "aws_kms_key" "given" {
  policy = var.policy
}

resource "aws_cloudwatch_log_group" "given" {
  kms_key_id = aws_kms_key.given.arn
}

resource "aws_kms_key" "written" {
  policy = jsonencode({ Statement = [] })
}

module "user" {
  source = "git::https://example.com/user.git"
  key_id = aws_kms_key.written.key_id
}

resource "aws_cloudwatch_log_group" "written" {
  kms_key_id = aws_kms_key.written.arn # want `kms_key_id is aws_kms_key.written, whose policy does not let`
}
