variable "parts" {
  type    = list(string)
  default = []
}

data "aws_iam_policy_document" "all" {
  source_policy_documents = var.parts
}

resource "aws_kms_key" "main" {
  policy = data.aws_iam_policy_document.all.json
}
