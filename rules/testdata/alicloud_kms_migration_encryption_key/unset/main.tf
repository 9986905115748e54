resource "alicloud_kms_secret" "nothing" { # want "alicloud_kms_secret.nothing: encryption_key_id is neither set nor ignored"
  secret_name = "nothing"
}

# In its instance it has a key, whatever names the instance.
resource "alicloud_kms_secret" "in_instance" { # want "alicloud_kms_secret.in_instance: encryption_key_id is neither set nor ignored"
  secret_name      = "in-instance"
  dkms_instance_id = "kst-sin65c1f4b2d8e7a9"
}

resource "alicloud_kms_secret" "protected" { # want "alicloud_kms_secret.protected: .* so Terraform will want to destroy and recreate it, and every plan will fail, since prevent_destroy forbids that."
  secret_name = "protected"

  lifecycle {
    prevent_destroy = true
  }
}

resource "alicloud_kms_secret" "all" {
  secret_name = "all"

  lifecycle {
    ignore_changes = all
  }
}

resource "alicloud_kms_secret" "quoted" {
  secret_name = "quoted"

  lifecycle {
    ignore_changes = ["dkms_instance_id", "encryption_key_id"]
  }
}
