terraform {
  backend "oss" {}

  required_providers {
    alicloud = {
      source  = "aliyun/alicloud"
      version = "~> 1.250"
    }
  }
}

variable "instance" {
  type    = string
  default = ""
}

resource "alicloud_kms_key" "computed" { # want `^alicloud_kms_key.computed: safe: every admitted version of the provider takes`
}

resource "alicloud_kms_key" "rotates" { # want `^alicloud_kms_key.rotates: blocked: automatic_rotation is "Enabled"`
  automatic_rotation = "Enabled"
  rotation_interval  = "7776000s"
}

resource "alicloud_kms_key" "set" { # want `^alicloud_kms_key.set: safe: dkms_instance_id is set.`
  dkms_instance_id   = "kst-1"
  automatic_rotation = "Enabled"
  rotation_interval  = "7776000s"
}

resource "alicloud_kms_key" "hardware" { # want `^alicloud_kms_key.hardware: at risk: protection_level is neither set to what the cloud has`
  dkms_instance_id = alicloud_kms_instance.hardware.id
}

resource "alicloud_kms_instance" "hardware" {
  product_version = "1"
}

resource "alicloud_kms_secret" "empty" { # want `^alicloud_kms_secret.empty: at risk: dkms_instance_id`
  secret_name      = "empty"
  dkms_instance_id = var.instance
}

resource "alicloud_kms_secret" "key" { # want `^alicloud_kms_secret.key: at risk: encryption_key_id`
  secret_name = "key"

  lifecycle {
    ignore_changes = [dkms_instance_id]
  }
}

# want@+1 `^alicloud_kms_secret.each\["a"\]: safe: dkms_instance_id is set` `^alicloud_kms_secret.each\["b"\]: at risk: dkms_instance_id`
resource "alicloud_kms_secret" "each" {
  for_each          = { a = "kst-1", b = null }
  secret_name       = each.key
  dkms_instance_id  = each.value
  encryption_key_id = "key-1"
}

resource "alicloud_kms_secret" "none" {
  count       = 0
  secret_name = "none"
}
