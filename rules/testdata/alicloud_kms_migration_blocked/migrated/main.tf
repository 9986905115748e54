# What has an instance is migrated already.
resource "alicloud_kms_key" "migrated" {
  dkms_instance_id   = "kst-hzz65f176a0ogplgqabcd"
  automatic_rotation = "Enabled"
  rotation_interval  = "31536000s"
}

resource "alicloud_kms_key" "migrated_by_reference" {
  dkms_instance_id   = alicloud_kms_instance.main.id
  automatic_rotation = "Enabled"
  rotation_interval  = "31536000s"
}

variable "instance" {
  type = string
}

resource "alicloud_kms_secret" "perhaps" {
  secret_name               = "perhaps"
  dkms_instance_id          = var.instance
  enable_automatic_rotation = true
}

variable "later" {
  type    = string
  default = ""
}

# The documented Solution 2 before the migration.
resource "alicloud_kms_key" "not_yet" {
  dkms_instance_id   = var.later
  automatic_rotation = "Enabled" # want `^alicloud_kms_key.not_yet: automatic_rotation is "Enabled"`
  rotation_interval  = "31536000s"
}
