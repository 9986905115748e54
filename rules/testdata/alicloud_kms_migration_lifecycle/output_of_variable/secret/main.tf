variable "dkms_instance_id" {
  type    = string
  default = null
}

resource "alicloud_kms_secret" "this" {
  secret_name       = "orders"
  encryption_key_id = "key-9"
  dkms_instance_id  = var.dkms_instance_id
}
