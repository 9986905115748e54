variable "null" {
  type    = string
  default = null
}

variable "required" {
  type = string
}

resource "alicloud_kms_key" "null" {
  dkms_instance_id = var.null
}

resource "alicloud_kms_secret" "required" {
  secret_name      = "required"
  dkms_instance_id = var.required
}
