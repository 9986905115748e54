variable "name" {
  type = string
}

resource "aws_kms_alias" "this" {
  name          = var.name
  target_key_id = "1234abcd-12ab-34cd-56ef-1234567890ab"
}
