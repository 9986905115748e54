# The key of a ROS template, with its rotation, in Terraform.
resource "alicloud_kms_instance" "registry" {
  product_version = "3"
}

resource "alicloud_kms_key" "registry" {
  dkms_instance_id       = alicloud_kms_instance.registry.id
  status                 = "Enabled"
  key_spec               = "Aliyun_AES_256"
  key_usage              = "ENCRYPT/DECRYPT"
  automatic_rotation     = "Enabled"
  rotation_interval      = "30d"
  pending_window_in_days = 7
}
