resource "aws_kms_key" "this" {
  enable_key_rotation = true
}

module "inner" { # inner
  source = "acme/kms/aws"
}
