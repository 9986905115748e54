# These entries hide a change that would destroy the key.
variable "no_value" {
  type = string
}

resource "alicloud_kms_key" "literal" {
  dkms_instance_id = "kst-sin65c1f4b2d8e7a9"
  lifecycle {
    ignore_changes = [dkms_instance_id]
  }
}

resource "alicloud_kms_key" "not_known" {
  dkms_instance_id = var.no_value
  lifecycle {
    ignore_changes = [dkms_instance_id]
  }
}

resource "alicloud_kms_key" "of_an_instance" {
  dkms_instance_id = alicloud_kms_instance.main.id
  lifecycle {
    ignore_changes = [dkms_instance_id]
  }
}
