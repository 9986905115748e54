variable "dkms_instance_id" {
  description = "The KMS instance that holds the keys"
  type        = string
  default     = "kst-sin65c1f4b2d8e7a9" # want "var.dkms_instance_id: the default names a KMS instance, so Terraform will destroy and recreate every key and secret"
}

resource "alicloud_kms_key" "orders" {
  description      = "envelope key of the order service"
  dkms_instance_id = var.dkms_instance_id
}
