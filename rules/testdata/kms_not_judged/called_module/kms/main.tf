variable "rotate" {
  type    = bool
  default = true
}

variable "policy" {
  type = string
}

variable "instance" {
  default = ""
}

variable "enabled" {
  default = true
}

output "arn" {
  value = aws_kms_key.this.arn
}

resource "aws_kms_key" "this" {
  enable_key_rotation = var.rotate
  policy              = var.policy
}
