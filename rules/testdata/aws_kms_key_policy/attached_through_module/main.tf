resource "aws_kms_key" "app" {
  description = "Its policy may be attached elsewhere"
}

resource "aws_kms_key_policy" "app" {
  key_id = module.found.key_id
  policy = "{}"
}
