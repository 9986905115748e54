variable "instance" {
  type    = string
  default = ""
}

variable "key" {
  default = "key-1"
}

resource "alicloud_kms_secret" "this" {
  secret_name       = "this"
  dkms_instance_id  = var.instance
  encryption_key_id = var.key
}
