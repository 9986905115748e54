# One default, one issue.
variable "dkms_instance_id" {
  type    = string
  default = "kst-sin65c1f4b2d8e7a9" # want "var.dkms_instance_id: the default names a KMS instance"
}

resource "alicloud_kms_key" "one" {
  dkms_instance_id = var.dkms_instance_id
}

resource "alicloud_kms_key" "two" {
  count            = 2
  dkms_instance_id = var.dkms_instance_id
}

resource "alicloud_kms_secret" "three" {
  secret_name      = "three"
  dkms_instance_id = var.dkms_instance_id
}
