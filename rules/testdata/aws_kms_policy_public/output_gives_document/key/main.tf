variable "policy" {
  type = string
}

resource "aws_kms_key" "main" {
  policy = var.policy
}
