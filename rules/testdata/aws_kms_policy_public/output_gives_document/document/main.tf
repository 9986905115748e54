variable "principals" {
  type = list(string)
}

data "aws_iam_policy_document" "this" {
  statement {
    sid       = "Users"
    actions   = ["kms:Decrypt"]
    resources = ["*"]

    principals {
      type        = "AWS"
      identifiers = var.principals
    }
  }
}

output "json" {
  value = data.aws_iam_policy_document.this.json
}

output "secret" {
  value     = data.aws_iam_policy_document.this.json
  sensitive = true
}
