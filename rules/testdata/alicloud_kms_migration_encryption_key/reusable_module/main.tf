variable "encryption_key_id" {
  type    = string
  default = ""
}

# Callers set it.
resource "alicloud_kms_secret" "supplied" {
  secret_name       = "supplied"
  encryption_key_id = var.encryption_key_id
}

resource "alicloud_kms_secret" "not_supplied" {
  secret_name       = "not-supplied"
  encryption_key_id = "" # want "alicloud_kms_secret.not_supplied: encryption_key_id is \"\" and not ignored"
}
