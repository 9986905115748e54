resource "aws_kms_alias" "mended" {
  name = "alias/mended"
}

resource "aws_kms_alias" "broken" {
  name = "orders" # want `^aws_kms_alias.broken: name is "orders"`
}
