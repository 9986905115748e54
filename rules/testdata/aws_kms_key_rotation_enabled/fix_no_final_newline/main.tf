# want@+1 `^aws_kms_key.unset: `
resource "aws_kms_key" "unset" {
  description = "The last line ends with the file"
}