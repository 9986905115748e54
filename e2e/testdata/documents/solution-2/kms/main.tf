variable "create" {
  type    = bool
  default = false
}

variable "existing_key_id" {
  type    = string
  default = ""
}

variable "automatic_rotation" {
  type    = string
  default = "Disabled"
}

variable "rotation_interval" {
  type    = string
  default = null
}

variable "policy" {
  type    = string
  default = null
}

variable "secret_name" {
  type = string
}

# The only defaults that are right for it are "" and null.
variable "dkms_instance_id" {
  type    = string
  default = ""
}

locals {
  key_id = var.existing_key_id != "" ? var.existing_key_id : concat(alicloud_kms_key.this[*].id, [""])[0]
}

resource "alicloud_kms_key" "this" {
  count = var.create ? 1 : 0

  automatic_rotation = var.automatic_rotation
  rotation_interval  = var.rotation_interval
  policy             = var.policy
  dkms_instance_id   = var.dkms_instance_id
}

resource "alicloud_kms_secret" "this" {
  count = var.create ? 1 : 0

  secret_name       = var.secret_name
  encryption_key_id = local.key_id
  version_id        = "v1"
  secret_data       = "set once"
  policy            = var.policy
  dkms_instance_id  = var.dkms_instance_id
}
