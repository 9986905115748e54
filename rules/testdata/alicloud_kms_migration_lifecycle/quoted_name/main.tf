resource "alicloud_kms_key" "quoted" {
  lifecycle {
    ignore_changes = ["dkms_instance_id"]
  }
}

resource "alicloud_kms_secret" "other_quoted" {
  secret_name = "other"

  lifecycle {
    ignore_changes = ["version_id"] # want "alicloud_kms_secret.other_quoted: dkms_instance_id is neither"
  }
}
