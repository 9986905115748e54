resource "alicloud_kms_key" "all" {
  protection_level = "HSM"

  lifecycle {
    ignore_changes = all
  }
}

resource "alicloud_kms_secret" "all" {
  secret_name = "all"

  lifecycle {
    ignore_changes        = all
    create_before_destroy = true
  }
}

# Terraform before 0.15 takes this for all; newer ones refuse it.
resource "alicloud_kms_secret" "wildcard" {
  secret_name = "wildcard"

  lifecycle {
    ignore_changes = ["*"]
  }
}

resource "alicloud_kms_secret" "no_wildcard" {
  secret_name = "no_wildcard"

  lifecycle {
    ignore_changes = ["tags*"] # want "alicloud_kms_secret.no_wildcard: dkms_instance_id is neither set nor ignored"
  }
}
