variable "dkms_instance_id" {
  type    = string
  default = null
}

resource "alicloud_kms_secret" "this" {
  secret_name       = "payments"
  encryption_key_id = "key-9"
  dkms_instance_id  = chomp("${var.dkms_instance_id == null ? "" : var.dkms_instance_id}\n")
}
