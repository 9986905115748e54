resource "alicloud_kms_key" "on_one_line" {
  lifecycle {
    ignore_changes = [description, tags["owner"]] # want "dkms_instance_id is neither"
  }
}

resource "alicloud_kms_key" "only_missing_entries" {
  lifecycle {
    ignore_changes = [automatic_rotation] # want "dkms_instance_id is neither"
  }
}

resource "alicloud_kms_secret" "empty" {
  secret_name = "empty"
  lifecycle {
    ignore_changes = [] # want "dkms_instance_id is neither"
  }
}

resource "alicloud_kms_key" "trailing_comma" {
  lifecycle {
    ignore_changes = [ # want "dkms_instance_id is neither"
      # set in the console
      description,
      tags, # by the tagging service
    ]
  }
}

resource "alicloud_kms_key" "no_trailing_comma" {
  lifecycle {
    ignore_changes = [ # want "dkms_instance_id is neither"
      description,
      tags # by the tagging service
    ]
  }
}

resource "alicloud_kms_secret" "comment_at_the_end" {
  secret_name = "comment"
  lifecycle {
    ignore_changes = [ # want "dkms_instance_id is neither"
      version_id,
      # secret_data,
    ]
  }
}

resource "alicloud_kms_secret" "bracket_beside_entry" {
  secret_name = "bracket"
  lifecycle {
    ignore_changes = [version_id, # want "dkms_instance_id is neither"
    secret_data]
  }
}

resource "alicloud_kms_secret" "empty_on_two_lines" {
  secret_name = "empty"
  lifecycle {
    ignore_changes = [ # want "dkms_instance_id is neither"
    ]
  }
}

resource "alicloud_kms_secret" "spaces_and_comma" {
  secret_name = "spaces"
  lifecycle {
    ignore_changes = [version_id, ] # want "dkms_instance_id is neither"
  }
}

resource "alicloud_kms_secret" "quoted" {
  secret_name = "quoted"
  lifecycle {
    ignore_changes = ["version_id"] # want "dkms_instance_id is neither"
  }
}
