resource "alicloud_kms_key" "bare" {} # want "alicloud_kms_key.bare: dkms_instance_id is neither set nor ignored"

resource "alicloud_kms_secret" "bare" { # want "alicloud_kms_secret.bare: dkms_instance_id is neither set nor ignored"
  secret_name = "bare"
}

resource "alicloud_kms_secret" "other_entries" {
  secret_name = "other"

  lifecycle {
    ignore_changes = [secret_data, version_id] # want "alicloud_kms_secret.other_entries: dkms_instance_id is neither set nor ignored"
  }
}

resource "alicloud_kms_key" "other_block" { # want "alicloud_kms_key.other_block: dkms_instance_id is neither set nor ignored"
  lifecycle {
    prevent_destroy = true
  }
}

# Of other resources the rule knows nothing.
resource "alicloud_kms_alias" "bare" {
  alias_name = "alias/bare"
}

data "alicloud_kms_keys" "bare" {
}
