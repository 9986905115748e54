variable "given" {
  type = string
}

resource "alicloud_kms_instance" "this" {
  product_version = "3"
}

resource "alicloud_kms_key" "set" {
  dkms_instance_id   = "kst-sin65c1f4b2d8e7a9"
  automatic_rotation = "Enabled"
  rotation_interval  = "7776000s"

  lifecycle {
    ignore_changes = [dkms_instance_id]
  }
}

resource "alicloud_kms_key" "in_an_instance" {
  dkms_instance_id = alicloud_kms_instance.this.id

  lifecycle {
    ignore_changes = [dkms_instance_id]
  }
}

resource "alicloud_kms_key" "given" {
  dkms_instance_id = var.given

  lifecycle {
    ignore_changes = [dkms_instance_id]
  }
}

resource "alicloud_kms_key" "empty" {
  dkms_instance_id = ""

  lifecycle {
    ignore_changes = [dkms_instance_id] # want "alicloud_kms_key.empty: ignore_changes has dkms_instance_id without automatic_rotation and rotation_interval"
  }
}
