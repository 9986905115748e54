variable "days" {
  type    = number
  default = 30
}

# A bare key, which its callers complete.


resource "aws_kms_key" "this" {
  deletion_window_in_days = var.days
}

resource "aws_kms_alias" "this" {
  target_key_id = aws_kms_key.this.key_id
}

output "key_id" {
  value = aws_kms_key.this.key_id
}

output "arn" {
  value = aws_kms_key.this.arn
}
