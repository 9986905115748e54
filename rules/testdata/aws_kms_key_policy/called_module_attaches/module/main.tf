variable "policy" {
  type    = string
  default = null
}

resource "aws_kms_key" "this" {
  policy = var.policy
}

resource "aws_kms_key_policy" "this" {
  key_id = aws_kms_key.this.id
  policy = "{}"
}
