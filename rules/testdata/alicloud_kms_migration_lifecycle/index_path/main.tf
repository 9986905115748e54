resource "alicloud_kms_key" "tagged" {
  lifecycle {
    ignore_changes = [tags["dkms_instance_id"]] # want "alicloud_kms_key.tagged: dkms_instance_id is neither"
  }
}

resource "alicloud_kms_secret" "both" {
  secret_name = "both"

  lifecycle {
    ignore_changes = [tags["owner"], dkms_instance_id]
  }
}
