resource "aws_kms_key" "document" {
  policy = data.aws_iam_policy_document.key.json
}

resource "aws_kms_key" "encoded" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::111122223333:root" }
      Action    = "kms:*"
      Resource  = "*"
    }]
  })
}

resource "aws_kms_key" "heredoc" {
  policy = <<-EOT
    {
      "Version": "2012-10-17",
      "Statement": []
    }
  EOT
}

resource "aws_kms_key" "template" {
  policy = templatefile("${path.module}/key.json.tftpl", { account = "111122223333" })
}

resource "aws_kms_key" "module" {
  policy = module.policies.key
}
