variable "dkms_instance_id" {
  type = string
}

resource "alicloud_kms_secret" "main" {
  secret_name      = "main"
  dkms_instance_id = var.dkms_instance_id
}
