locals {
  instances = ["kst-sin65c1f4b2d8e7a9", ""]
}

resource "alicloud_kms_key" "listed" {
  count            = 2
  dkms_instance_id = local.instances[count.index] # want "alicloud_kms_key.listed\\[1\\]: dkms_instance_id is \"\" and not ignored"
}

resource "alicloud_kms_secret" "all" {
  count            = 2
  secret_name      = "all-${count.index}"
  dkms_instance_id = count.index > 5 ? "kst-sin65c1f4b2d8e7a9" : null # want "alicloud_kms_secret.all: dkms_instance_id is null and not ignored"
}

resource "alicloud_kms_secret" "set" {
  count            = 2
  secret_name      = "set-${count.index}"
  dkms_instance_id = format("kst-%d", count.index)
}
