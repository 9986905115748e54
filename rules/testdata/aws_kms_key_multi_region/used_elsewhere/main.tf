resource "aws_kms_key" "exported" {
  multi_region = true
}

output "key" {
  value = aws_kms_key.exported.arn
}

resource "aws_kms_key" "passed" {
  multi_region = true
}

module "replica" {
  source = "./replica"
  key    = aws_kms_key.passed.arn
}
