variable "dkms_instance_id" {
  type    = string
  default = "kst-sin65c1f4b2d8e7a9"
}

resource "alicloud_kms_key" "none" {
  count            = 0
  dkms_instance_id = var.dkms_instance_id
}

resource "alicloud_kms_secret" "none" {
  for_each         = {}
  secret_name      = each.key
  dkms_instance_id = var.dkms_instance_id
}
