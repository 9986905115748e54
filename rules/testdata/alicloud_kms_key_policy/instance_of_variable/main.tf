variable "supplied" {
  type    = string
  default = ""
}

variable "instance" {
  type = string
}

# Callers put it into an instance.
resource "alicloud_kms_key" "supplied" { # want `^alicloud_kms_key.supplied: policy is not set`
  dkms_instance_id = var.supplied
}

resource "alicloud_kms_key" "unknown" { # want `^alicloud_kms_key.unknown: policy is not set`
  dkms_instance_id = var.instance
}

resource "alicloud_kms_key" "of_a_resource" { # want `^alicloud_kms_key.of_a_resource: policy is not set`
  dkms_instance_id = alicloud_kms_instance.main.id
}
