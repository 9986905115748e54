variable "level" {
  type = string
}

resource "alicloud_kms_instance" "this" {
  product_version = "1"
}

resource "alicloud_kms_key" "this" {
  dkms_instance_id = alicloud_kms_instance.this.id
  protection_level = var.level
}
