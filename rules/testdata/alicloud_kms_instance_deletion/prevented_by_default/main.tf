# Its callers decide.
variable "protect" {
  type    = bool
  default = false
}

resource "alicloud_kms_instance" "main" {
  lifecycle {
    prevent_destroy = var.protect
  }
}
