variable "supplied" {
  type    = string
  default = ""
}

variable "instance" {
  type = string
}

# Callers put it into an instance.
resource "alicloud_kms_secret" "supplied" { # want `^alicloud_kms_secret.supplied: policy is not set`
  dkms_instance_id = var.supplied
}

resource "alicloud_kms_secret" "unknown" { # want `^alicloud_kms_secret.unknown: policy is not set`
  dkms_instance_id = var.instance
}

resource "alicloud_kms_secret" "of_a_resource" { # want `^alicloud_kms_secret.of_a_resource: policy is not set`
  dkms_instance_id = alicloud_kms_instance.main.id
}
