resource "aws_kms_alias" "this" {
  name          = "alias/x"
  target_key_id = "x"
}

output "rotate" {
  value     = true
  sensitive = true
}
