# Its version cannot be known, but it is there: this is a root configuration.
variable "dkms_instance_id" {
  type    = string
  default = ""
}

resource "alicloud_kms_key" "unset" {} # want "alicloud_kms_key.unset: dkms_instance_id is neither"

resource "alicloud_kms_key" "empty" {
  dkms_instance_id = var.dkms_instance_id # want "alicloud_kms_key.empty: dkms_instance_id is \"\" and not ignored"
}
