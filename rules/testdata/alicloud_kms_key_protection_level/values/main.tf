resource "alicloud_kms_instance" "hardware" {
  product_version = "1"
}

variable "level" {
  type    = string
  default = "SOFTWARE"
}

variable "unknown" {
  type = string
}

locals {
  level = "HSM"
}

resource "alicloud_kms_key" "null" {
  dkms_instance_id = alicloud_kms_instance.hardware.id
  protection_level = null # want `^alicloud_kms_key.null: protection_level is "SOFTWARE"`
}

# A value from elsewhere is not replaced.
resource "alicloud_kms_key" "variable" {
  dkms_instance_id = alicloud_kms_instance.hardware.id
  protection_level = var.level # want `^alicloud_kms_key.variable: protection_level is "SOFTWARE"`
}

resource "alicloud_kms_key" "unknown" {
  dkms_instance_id = alicloud_kms_instance.hardware.id
  protection_level = var.unknown
}

resource "alicloud_kms_key" "local" {
  dkms_instance_id = alicloud_kms_instance.hardware.id
  protection_level = local.level
}

resource "alicloud_kms_key" "ignored" {
  dkms_instance_id = alicloud_kms_instance.hardware.id

  lifecycle {
    ignore_changes = [protection_level]
  }
}

resource "alicloud_kms_key" "all_ignored" {
  dkms_instance_id = alicloud_kms_instance.hardware.id

  lifecycle {
    ignore_changes = all
  }
}

resource "alicloud_kms_key" "protected" { # want `^alicloud_kms_key.protected: .* so Terraform will want to destroy and recreate it at every apply, and every plan will fail`
  dkms_instance_id = alicloud_kms_instance.hardware.id

  lifecycle {
    prevent_destroy = true
  }
}
