variable "create" {
  type    = bool
  default = false
}

variable "dkms_instance_id" {
  type    = string
  default = ""
}

resource "alicloud_kms_secret" "main" {
  count            = var.create ? 1 : 0
  secret_name      = "main"
  dkms_instance_id = var.dkms_instance_id
}

# By itself, the module says of this one what there is to say.
resource "alicloud_kms_secret" "fixed" {
  count       = var.create ? 1 : 0
  secret_name = "fixed"
}
