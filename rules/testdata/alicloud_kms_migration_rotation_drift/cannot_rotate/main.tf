variable "spec" {
  type = string
}

resource "alicloud_kms_key" "asymmetric" {
  key_spec = "RSA_2048"
  lifecycle {
    ignore_changes = [dkms_instance_id]
  }
}

resource "alicloud_kms_key" "signing" {
  key_usage = "SIGN/VERIFY"
  lifecycle {
    ignore_changes = [dkms_instance_id]
  }
}

resource "alicloud_kms_key" "imported" {
  origin = "EXTERNAL"
  lifecycle {
    ignore_changes = [dkms_instance_id, rotation_interval]
  }
}

resource "alicloud_kms_key" "not_known" {
  key_spec = var.spec
  lifecycle {
    ignore_changes = [dkms_instance_id] # want "alicloud_kms_key.not_known: ignore_changes has"
  }
}

resource "alicloud_kms_key" "symmetric" {
  key_spec = "Aliyun_SM4"
  lifecycle {
    ignore_changes = [dkms_instance_id] # want "alicloud_kms_key.symmetric: ignore_changes has"
  }
}
