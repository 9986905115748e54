variable "create" {
  type = bool
}

resource "alicloud_kms_key" "optional" { # want "alicloud_kms_key.optional: dkms_instance_id is neither"
  count = var.create ? 1 : 0
}

resource "alicloud_kms_secret" "each" { # want "alicloud_kms_secret.each: dkms_instance_id is neither"
  for_each    = data.alicloud_kms_keys.all.ids
  secret_name = each.value
}

resource "alicloud_kms_secret" "bound" {
  count            = var.create ? 1 : 0
  secret_name      = "bound"
  dkms_instance_id = "kst-sin65c1f4b2d8e7a9"
}

# What each stands for cannot be known.
resource "alicloud_kms_secret" "each_value" {
  for_each         = var.not_declared
  secret_name      = each.key
  dkms_instance_id = try(each.value.instance, null)
}
