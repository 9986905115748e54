# want@+1 `^aws_kms_key.unset: `
resource "aws_kms_key" "unset" {
  description = "Line breaks of Windows"
}

# want@+1 `^aws_kms_key.one_line: `
resource "aws_kms_key" "one_line" { description = "One line" }

resource "aws_kms_key" "off" {
  enable_key_rotation = false # want `^aws_kms_key.off: `
}

# want@+1 `^aws_kms_key.heredoc: `
resource "aws_kms_key" "heredoc" {
  policy = <<EOT
{"Version": "2012-10-17"}
EOT
}
