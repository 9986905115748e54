variable "on" {
  type = bool
}

variable "roles" {
  type = list(string)
}

locals {
  everybody = { Sid = "Everybody", Effect = "Allow", Principal = "*", Action = "kms:Decrypt", Resource = "*" }
}

# A condition, another principal or another effect may be there.
resource "aws_kms_key" "may_be_limited" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      merge(local.everybody, var.on ? { Condition = { StringEquals = { "kms:CallerAccount" = "111122223333" } } } : {}),
      merge(local.everybody, var.on ? { Effect = "Deny" } : {}),
      merge(local.everybody, { Principal = { AWS = concat(["111122223333"], var.on ? ["*"] : []) } }),
      merge(local.everybody, { Principal = { AWS = [var.on ? "111122223333" : "*"] } }),
      merge(local.everybody, { Principal = { for account in ["*"] : "AWS" => account... } }),
    ]
  })
}

resource "aws_kms_key" "public" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      merge(local.everybody, { # want `^aws_kms_key.public: statement "Everybody" allows everybody`
        Principal = { AWS = concat(["*"], var.on ? ["111122223333"] : []) }
      }),
    ]
  })
}

# A dynamic block may make no principal.
data "aws_iam_policy_document" "may_be_public" {
  statement {
    actions   = ["kms:Decrypt"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["111122223333"]
    }
    dynamic "principals" {
      for_each = var.roles
      content {
        type        = "AWS"
        identifiers = ["*"]
      }
    }
  }
}

resource "aws_kms_key" "may_be_public" {
  policy = data.aws_iam_policy_document.may_be_public.json
}

data "aws_iam_policy_document" "beside_a_dynamic_block" {
  statement { # want `^aws_kms_key.beside_a_dynamic_block: statement 1 allows everybody`
    actions   = ["kms:Decrypt"]
    resources = ["*"]
    dynamic "principals" {
      for_each = var.roles
      content {
        type        = "AWS"
        identifiers = [principals.value]
      }
    }
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
  }
}

resource "aws_kms_key" "beside_a_dynamic_block" {
  policy = data.aws_iam_policy_document.beside_a_dynamic_block.json
}
