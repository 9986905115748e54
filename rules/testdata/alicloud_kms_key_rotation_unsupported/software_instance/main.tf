resource "alicloud_kms_instance" "software" {
  product_version = "3"
}

resource "alicloud_kms_instance" "small" {
  product_version = "5"
}

resource "alicloud_kms_key" "in_it" {
  dkms_instance_id   = alicloud_kms_instance.software.id
  automatic_rotation = "Enabled"
  rotation_interval  = "365d"
}

# The instance decides the level, so that it is SOFTWARE.
resource "alicloud_kms_key" "of_hardware" {
  dkms_instance_id   = alicloud_kms_instance.software.id
  protection_level   = "HSM"
  automatic_rotation = "Enabled"
  rotation_interval  = "365d"
}

resource "alicloud_kms_key" "in_one_of_unknown_edition" {
  dkms_instance_id   = alicloud_kms_instance.small.id
  automatic_rotation = "Enabled"
  rotation_interval  = "365d"
}

# Outside of instances.
resource "alicloud_kms_key" "shared" {
  protection_level   = "HSM"
  automatic_rotation = "Enabled"
  rotation_interval  = "365d"
}

variable "instance" {
  type = string
}

resource "alicloud_kms_key" "perhaps" {
  dkms_instance_id   = var.instance
  protection_level   = "HSM"
  automatic_rotation = "Enabled"
  rotation_interval  = "365d"
}

resource "alicloud_kms_key" "migrated" {
  protection_level   = "HSM"
  automatic_rotation = "Enabled"
  rotation_interval  = "365d"

  lifecycle {
    ignore_changes = [dkms_instance_id]
  }
}
