variable "instance" {
  default = ""
}

variable "policy" {
  default = null
}

variable "enabled" {
  default = false
}

# A caller who switches it on gets what is judged here.
resource "alicloud_kms_key" "this" { # want `^alicloud_kms_key.this: not judged: dkms_instance_id, since a caller may set it; policy, since a caller may set it\.$`
  count            = var.enabled ? 1 : 0
  dkms_instance_id = var.instance
  policy           = var.policy
}

resource "alicloud_kms_key" "off" {
  count  = 0
  policy = data.http.policy.response_body
}

resource "alicloud_kms_key" "ignored" {
  dkms_instance_id = var.unset
  lifecycle {
    ignore_changes = [dkms_instance_id]
  }
}

variable "unset" {}
