variable "policy" {
  type    = string
  default = null
}

resource "aws_kms_key" "this" {
  policy = var.policy
}

output "key_id" {
  value = aws_kms_key.this.key_id
}
