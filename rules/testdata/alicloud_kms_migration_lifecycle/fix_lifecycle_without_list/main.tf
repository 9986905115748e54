resource "alicloud_kms_key" "one_argument" { # want "dkms_instance_id is neither"
  lifecycle {
    prevent_destroy = true # never
  }
}

resource "alicloud_kms_secret" "on_one_line" { # want "dkms_instance_id is neither"
  secret_name = "one"
  lifecycle { prevent_destroy = true }
}

resource "alicloud_kms_secret" "empty" { # want "dkms_instance_id is neither"
  lifecycle {
  }
  secret_name = "empty"
}

resource "alicloud_kms_secret" "empty_on_one_line" { # want "dkms_instance_id is neither"
  lifecycle {}
  secret_name = "empty"
}

resource "alicloud_kms_secret" "with_block" { # want "dkms_instance_id is neither"
  secret_name = "block"

  lifecycle {
    create_before_destroy = true

    precondition {
      condition     = var.password != ""
      error_message = "No password."
    }
  }
}

resource "alicloud_kms_secret" "only_block" { # want "dkms_instance_id is neither"
  secret_name = "block"

  lifecycle {
    # at least this
    postcondition {
      condition     = self.version_id != ""
      error_message = "No version."
    }
  }
}
