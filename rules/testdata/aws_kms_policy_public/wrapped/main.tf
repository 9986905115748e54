# real TFLint only: the mock reads no files
data "aws_caller_identity" "current" {}

resource "aws_kms_key" "file" {
  # want@+1 `^aws_kms_key.file: statement "Wrapped" allows everybody`
  policy = templatefile("${path.module}/key.tftpl", { account = data.aws_caller_identity.current.account_id })
}

resource "aws_kms_key" "trimmed" {
  # want@+1 `^aws_kms_key.trimmed: statement "Wrapped" allows everybody`
  policy = trimspace(templatefile("${path.module}/key.tftpl", { account = data.aws_caller_identity.current.account_id }))
}

data "aws_iam_policy_document" "public" {
  statement { # want `^aws_kms_key.heredoc: statement "Document" allows everybody`
    sid       = "Document"
    actions   = ["kms:Decrypt"]
    resources = ["*"]

    principals {
      type        = "*"
      identifiers = ["*"]
    }
  }
}

resource "aws_kms_key" "heredoc" {
  policy = <<-EOT
    ${data.aws_iam_policy_document.public.json}
  EOT
}
