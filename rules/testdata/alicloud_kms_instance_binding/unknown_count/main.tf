variable "create" {
  type = bool
}

resource "alicloud_kms_key" "optional" { # want "alicloud_kms_key.optional: dkms_instance_id is not set"
  count = var.create ? 1 : 0
}

resource "alicloud_kms_secret" "each" {
  for_each         = data.alicloud_kms_keys.all.ids
  secret_name      = each.key
  dkms_instance_id = each.value
}
