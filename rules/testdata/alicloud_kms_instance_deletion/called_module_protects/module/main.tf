variable "protect" {
  type = bool
}

resource "alicloud_kms_instance" "this" {
  deletion_protection = var.protect
}
