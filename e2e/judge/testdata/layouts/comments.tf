# Before the resource.
resource "alicloud_kms_key" "everywhere" { # after the brace
  # before the argument
  description = "a" # after the argument

  // before the lifecycle block
  lifecycle { # after its brace
    # before the list
    ignore_changes = [ # after the bracket
      # before the entry
      description,         # after the entry
      /* in front */ tags, // behind
      # at the end of the list
    ] # after the list
    # at the end of the lifecycle block
  } # after the lifecycle block
  # at the end of the resource
} # after the resource

resource "alicloud_kms_key" "only_comment" {
  # Nothing is set.
}

resource "alicloud_kms_secret" "behind_the_last_argument" {
  secret_name = "database"
  secret_data = "not-a-secret"
  version_id  = "v1" # the first
}

resource "alicloud_kms_secret" "below_the_last_argument" {
  secret_name = "database"
  secret_data = "not-a-secret"
  version_id  = "v1"
  # tags = { lifecycle = "ignore_changes = [" }
}

resource "alicloud_kms_key" "only_comment_in_list" {
  lifecycle {
    ignore_changes = [
      # dkms_instance_id,
    ]
  }
}

resource "alicloud_kms_key" "only_comment_in_lifecycle" {
  lifecycle {
    # ignore_changes = [dkms_instance_id]
  }
}

resource "alicloud_kms_key" "behind_the_only_entry" {
  lifecycle {
    ignore_changes = [
      description # no comma, and a ] in here
    ]
  }
}

resource "alicloud_kms_key" "inside_the_list" {
  lifecycle {
    ignore_changes = [/* first */ description /* last */]
  }
}

resource "alicloud_kms_key" "behind_the_value" {
  dkms_instance_id = "" # filled in by the migration

  lifecycle {
    create_before_destroy = true # keep it first
  }
}
# At the end of the file.
