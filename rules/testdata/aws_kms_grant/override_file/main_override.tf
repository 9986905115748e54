resource "aws_kms_grant" "mended" {
  operations = ["Decrypt"]
}

resource "aws_kms_grant" "broken" {
  operations = ["Sign"] # want `^aws_kms_grant.broken: operations has "Sign"`
}
