# The key of the resource orchestration document, in Terraform.

variable "kms_instance" {
  type = string
}

resource "alicloud_kms_key" "registry" {
  dkms_instance_id       = var.kms_instance
  key_spec               = "Aliyun_AES_256"
  key_usage              = "ENCRYPT/DECRYPT"
  automatic_rotation     = "Enabled"
  rotation_interval      = "30d"
  pending_window_in_days = 7
}
