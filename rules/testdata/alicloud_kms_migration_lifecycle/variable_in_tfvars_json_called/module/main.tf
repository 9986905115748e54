variable "instance" {
  type = string
}

resource "alicloud_kms_secret" "main" {
  secret_name      = "main"
  dkms_instance_id = var.instance
}
