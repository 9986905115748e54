variable "dkms_instance_id" {
  description = "The KMS instance that holds the keys"
  type        = string
  default     = ""
}

resource "alicloud_kms_key" "orders" {
  description        = "envelope key of the order service"
  dkms_instance_id   = var.dkms_instance_id
  automatic_rotation = "Enabled"
  rotation_interval  = "31536000s"
  policy             = data.alicloud_ram_policy_document.keys.document
}
