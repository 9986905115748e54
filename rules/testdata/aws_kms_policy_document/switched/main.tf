variable "create" {
  type    = bool
  default = false
}

variable "administrators" {
  type    = list(string)
  default = []
}

# Whoever switches the key on, says who administers it.
resource "aws_kms_key" "main" {
  count = var.create ? 1 : 0
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Sid = "Owner", Effect = "Allow", Principal = { AWS = var.administrators }, Action = "kms:*", Resource = "*" }]
  })
}

resource "aws_kms_key" "document" {
  count  = var.create ? 1 : 0
  policy = data.aws_iam_policy_document.main[0].json
}

data "aws_iam_policy_document" "main" {
  count = var.create ? 1 : 0
  statement {
    actions   = ["kms:*"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = var.administrators
    }
  }
}

resource "aws_kms_key" "fixed" {
  count = var.create ? 1 : 0
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Sid = "Owner", Effect = "Allow", Principal = { AWS = [] }, Action = "kms:*", Resource = "*" }] # want `^aws_kms_key.fixed: statement "Owner" has an empty Principal`
  })
}
