variable "enabled" {
  default = true
}

resource "aws_kms_key" "this" {
  is_enabled = var.enabled
}
