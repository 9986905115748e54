variable "spec" {
  default = "Aliyun_AES_256"
}

# With another value of the variable, the key could not rotate.
resource "alicloud_kms_key" "main" { # want `^alicloud_kms_key.main: automatic_rotation is not set`
  key_spec = var.spec
}
