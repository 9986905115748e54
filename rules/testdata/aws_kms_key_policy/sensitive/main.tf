variable "policy" {
  type      = string
  sensitive = true
  default   = ""
}

resource "aws_kms_key" "variable" {
  policy = var.policy
}

resource "aws_kms_key" "conditional" {
  policy = var.policy == "" ? null : var.policy
}
