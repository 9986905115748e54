# real TFLint only: the mock reads no files
locals {
  kms = yamldecode(file("${path.module}/kms.yaml"))
}

resource "alicloud_kms_key" "orders" {
  dkms_instance_id = local.kms.instance
}

resource "alicloud_kms_secret" "orders" {
  secret_name      = "orders"
  dkms_instance_id = local.kms.secrets # want "alicloud_kms_secret.orders: dkms_instance_id is \"\" and not ignored"
}
