variable "id" {
  type    = string
  default = null
}

locals {
  id = var.id == "" ? null : var.id
}

resource "alicloud_kms_secret" "main" {
  secret_name      = "orders/db"
  secret_data      = "from the vault"
  version_id       = "v1"
  dkms_instance_id = local.id
}
