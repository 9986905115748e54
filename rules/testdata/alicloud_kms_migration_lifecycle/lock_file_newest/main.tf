resource "alicloud_kms_key" "unset" {}

resource "alicloud_kms_key" "null" {
  dkms_instance_id = null
}

# The document says that above 1.235.0 nothing is needed, but no release leaves a secret alone.
resource "alicloud_kms_secret" "unset" { # want "alicloud_kms_secret.unset: dkms_instance_id is neither"
  secret_name = "unset"
}

resource "alicloud_kms_secret" "ignored" {
  secret_name = "ignored"

  lifecycle {
    ignore_changes = [dkms_instance_id]
  }
}
