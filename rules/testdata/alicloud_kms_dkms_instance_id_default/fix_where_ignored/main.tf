variable "ignored_by_all" {
  default = "kst-1" # want "^var\\.ignored_by_all: the default names a KMS instance"
}

variable "ignored_by_one" {
  default = "kst-1" # want "^var\\.ignored_by_one: the default names a KMS instance"
}

resource "alicloud_kms_key" "all" {
  dkms_instance_id = var.ignored_by_all

  lifecycle {
    ignore_changes = [dkms_instance_id]
  }
}

resource "alicloud_kms_secret" "all" {
  dkms_instance_id = var.ignored_by_all

  lifecycle {
    ignore_changes = all
  }
}

resource "alicloud_kms_key" "one" {
  dkms_instance_id = var.ignored_by_one

  lifecycle {
    ignore_changes = [dkms_instance_id]
  }
}

resource "alicloud_kms_key" "other" {
  dkms_instance_id = var.ignored_by_one
}
