# The migration document's Solution 2: a module whose callers name the instance.
locals {
  dkms_instance_id = var.use_existing_key == true || alicloud_kms_key.kms.0.dkms_instance_id != "" ? alicloud_kms_key.kms.0.dkms_instance_id : null
}

resource "alicloud_kms_key" "kms" {
  count              = var.use_existing_key == true ? 0 : var.create_kms ? 1 : 0
  automatic_rotation = var.automatic_rotation
  dkms_instance_id   = var.dkms_instance_id
}

resource "alicloud_kms_secret" "kms" {
  count             = var.existing_key_id != "" ? var.existing_key_id : var.encrypt ? 1 : 0
  secret_name       = var.secret_name
  encryption_key_id = concat(alicloud_kms_key.kms.*.id, [""])[0]
  dkms_instance_id  = var.dkms_instance_id
}
