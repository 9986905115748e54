# The default is at fault, not the value.
variable "flag" {
  type    = string
  default = ""
}

variable "environment" {
  type    = string
  default = null
}

variable "file" {
  type    = string
  default = ""
}

variable "auto" {
  type    = string
  default = ""
}

variable "late" {
  type    = string
  default = "kst-default" # want "var.late: the default names a KMS instance"
}

resource "alicloud_kms_key" "all" {
  dkms_instance_id = coalesce(var.flag, var.environment, var.file, var.auto, var.late)
}
