resource "aws_kms_key" "data" {}

resource "aws_kms_grant" "mended" {
  key_id     = aws_kms_key.data.id
  operations = ["Sign"]
}

resource "aws_kms_grant" "broken" {
  key_id     = aws_kms_key.data.id
  operations = ["Decrypt"]
}
