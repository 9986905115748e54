resource "alicloud_kms_key" "empty" {}

resource "alicloud_kms_key" "empty_over_two_lines" {
}

resource "alicloud_kms_key" "one_line" { description = "a" }

resource "alicloud_kms_key" "one_line_with_comment" { /* nothing */ }

resource "alicloud_kms_key" "empty_lifecycle" {
  lifecycle {}
}

resource "alicloud_kms_key" "one_line_lifecycle" {
  lifecycle { create_before_destroy = true }
}

resource "alicloud_kms_key" "one_line_list" {
  lifecycle { ignore_changes = [description] }
}

resource "alicloud_kms_key" "one_line_empty_list" {
  lifecycle { ignore_changes = [] }
}

resource "alicloud_kms_key" "spread_empty_list" {
  lifecycle {
    ignore_changes = [
    ]
  }
}

resource "alicloud_kms_key" "trailing_comma" {
  lifecycle {
    ignore_changes = [
      description,
      tags,
    ]
  }
}

resource "alicloud_kms_key" "no_trailing_comma" {
  lifecycle {
    ignore_changes = [
      description,
      tags
    ]
  }
}

resource "alicloud_kms_key" "trailing_comma_on_one_line" {
  lifecycle {
    ignore_changes = [description, tags, ]
  }
}

resource "alicloud_kms_key" "bracket_behind_the_last" {
  lifecycle {
    ignore_changes = [description,
    tags]
  }
}

resource "alicloud_kms_key" "quoted_and_index" {
  lifecycle {
    ignore_changes = ["description", tags["team"]]
  }
}

resource "alicloud_kms_key" "lifecycle_first" {
  lifecycle {
    prevent_destroy       = false
    create_before_destroy = true

    precondition {
      condition     = path.module != ""
      error_message = "ignore_changes = [dkms_instance_id]"
    }
  }

  description      = "a"
  dkms_instance_id = null
}

resource "alicloud_kms_key" "lifecycle_elsewhere" {
  description = "lifecycle { ignore_changes = [dkms_instance_id] }"
  tags = {
    lifecycle = "short"
  }
}

resource "alicloud_kms_secret" "required_arguments_on_one_line" {
  secret_name = "database"
  secret_data = "not-a-secret"
  version_id  = "v1"
  lifecycle { ignore_changes = [secret_data, version_id] }
}

resource "alicloud_kms_key" "spaced_out" {

  description = "密钥 — ключ"


  lifecycle {

    ignore_changes = [

      description,

    ]

  }

}
