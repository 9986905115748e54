variable "encryption_key_id" {
  type = string
}

resource "alicloud_kms_secret" "this" {
  secret_name       = "this"
  encryption_key_id = var.encryption_key_id
}
