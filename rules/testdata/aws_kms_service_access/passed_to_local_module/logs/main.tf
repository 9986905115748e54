variable "key" {
  type = string
}

resource "aws_cloudwatch_log_group" "main" {
  kms_key_id = var.key
}
