variable "key" {
  type = string
}

resource "aws_kms_key_policy" "this" {
  key_id = var.key
  policy = "{}"
}
