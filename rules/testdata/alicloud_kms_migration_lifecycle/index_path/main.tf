resource "alicloud_kms_key" "index" {
  lifecycle {
    ignore_changes = [tags["dkms_instance_id"]] # want "alicloud_kms_key.index: dkms_instance_id is neither"
  }
}

resource "alicloud_kms_key" "path" {
  lifecycle {
    ignore_changes = [tags.dkms_instance_id] # want "alicloud_kms_key.path: dkms_instance_id is neither"
  }
}

resource "alicloud_kms_key" "quoted" {
  lifecycle {
    ignore_changes = ["tags.dkms_instance_id"] # want "alicloud_kms_key.quoted: dkms_instance_id is neither"
  }
}

resource "alicloud_kms_secret" "both" {
  secret_name = "both"

  lifecycle {
    ignore_changes = [tags["owner"], dkms_instance_id]
  }
}
