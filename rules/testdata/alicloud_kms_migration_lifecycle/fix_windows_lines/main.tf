resource "alicloud_kms_key" "unset" { # want "dkms_instance_id is neither"
  description = "unset"
}

resource "alicloud_kms_secret" "on_one_line" { secret_name = "one" } # want "dkms_instance_id is neither"

resource "alicloud_kms_secret" "list" {
  secret_name = "list"

  lifecycle {
    ignore_changes = [ # want "dkms_instance_id is neither"
      version_id
    ]
  }
}

resource "alicloud_kms_key" "heredoc" { # want "dkms_instance_id is neither"
  policy = <<EOF
{}
EOF
}
