variable "policy" {
  type = string
}

variable "attach" {
  type = bool
}

resource "aws_kms_key" "inline" {
  policy = var.policy
}

resource "aws_kms_key" "conditional" {
  policy = var.attach ? var.policy : null
}

# Which key the policy is for is not known, but that there are two is.
resource "aws_kms_key" "first" {}

resource "aws_kms_key" "second" {}

resource "aws_kms_key_policy" "either" {
  key_id = var.attach ? aws_kms_key.first.id : aws_kms_key.second.id
  policy = var.policy
}
