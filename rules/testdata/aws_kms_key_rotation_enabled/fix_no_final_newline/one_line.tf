# want@+1 `^aws_kms_key.one_line: `
resource "aws_kms_key" "one_line" {}