# real TFLint only: the mock reads no files
resource "aws_kms_key" "heredoc" {
  # want@+1 `^aws_kms_key.heredoc: the policy cannot be read: invalid character '\]' looking for beginning of value at line 5, column 3, so KMS refuses it`
  policy = <<-EOT
    {
      "Version": "2012-10-17",
      "Statement": [
        { "Sid": "ü", "Effect": "Allow", "Principal": { "AWS": "111122223333" }, "Action": "kms:*", "Resource": "*" },
      ]
    }
  EOT
}

resource "aws_kms_key" "file" {
  policy = file("${path.module}/policies/broken.json") # want `^aws_kms_key.file: the policy cannot be read: policies/broken.json: invalid character '"' after object key:value pair at line 3, column 3, so KMS refuses it`
}

locals {
  policy = file("${path.module}/policies/broken.json") # want `^aws_kms_key.local: the policy cannot be read: policies/broken.json: invalid character`
}

resource "aws_kms_key" "local" {
  policy = local.policy
}

resource "aws_kms_key" "template" {
  policy = templatefile("${path.module}/policies/broken.json", {}) # want `^aws_kms_key.template: the policy cannot be read: policies/broken.json: invalid character`
}

resource "aws_kms_key" "right" {
  policy = file("${path.module}/policies/right.json")
}
