variable "force" {
  type = string
}

resource "alicloud_kms_instance" "this" {
  force_delete_without_backup = var.force
}
