# Policies take effect in KMS instances only.
resource "alicloud_kms_key" "unset" {
  description = "orders"
}

resource "alicloud_kms_key" "null" {
  dkms_instance_id = null
  policy           = null
}

resource "alicloud_kms_key" "empty" {
  dkms_instance_id = ""
  policy           = ""
}

resource "alicloud_kms_key" "of_each" {
  for_each         = { shared = "", own = "kst-hzz65f176a0ogplgqnbb0" }
  dkms_instance_id = each.value # in an instance, but without a policy
  policy           = null       # want `^alicloud_kms_key.of_each\["own"\]: policy is not set`
}

resource "alicloud_kms_key" "local" {
  dkms_instance_id = local.none
}

locals {
  none = ""
}
