variable "spec" {
  default = "Aliyun_AES_256"
}

# With another value of the variable, the key could not rotate.
resource "alicloud_kms_key" "main" { # want `^alicloud_kms_key.main: automatic_rotation is not set`
  key_spec = var.spec
}

variable "status" {
  default = "Enabled"
}

resource "alicloud_kms_key" "status" { # want `^alicloud_kms_key.status: automatic_rotation is not set`
  status = var.status
}

variable "instance" {
  default = ""
}

# Callers may put it into a hardware instance.
resource "alicloud_kms_key" "hardware" {
  dkms_instance_id = var.instance
  protection_level = "HSM"
}
