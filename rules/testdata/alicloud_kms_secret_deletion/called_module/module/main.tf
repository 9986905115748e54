variable "force" {
  type = bool
}

resource "alicloud_kms_secret" "this" {
  secret_name                   = "this"
  force_delete_without_recovery = var.force
}
