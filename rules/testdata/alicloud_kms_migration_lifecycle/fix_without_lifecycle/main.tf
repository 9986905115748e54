resource "alicloud_kms_key" "several_lines" { # want "dkms_instance_id is neither"
  description = "several"

  tags = {
    owner = "payments"
  }
}

# want@+1 "dkms_instance_id is neither"
resource "alicloud_kms_key" "empty" {
}

# want@+1 "dkms_instance_id is neither"
resource "alicloud_kms_key" "empty_on_one_line" {}

# want@+1 "dkms_instance_id is neither"
resource "alicloud_kms_secret" "on_one_line" { secret_name = "one" }

# want@+1 "dkms_instance_id is neither"
resource "alicloud_kms_secret" "ends_with_comment" {
  secret_name = "comment" # must not change
  # secret_data is set by hand
}

resource "alicloud_kms_secret" "ends_with_empty_line" { # want "dkms_instance_id is neither"
  secret_name = "empty-line"

}

resource "alicloud_kms_key" "ends_with_heredoc" { # want "dkms_instance_id is neither"
  policy = <<-EOF
    { "Version": "1", "Statement": [] }
  EOF
}

resource "alicloud_kms_secret" "ends_with_block" { # want "dkms_instance_id is neither"
  secret_name = "block"

  timeouts {
    create = "5m"
  }
}

resource "alicloud_kms_key" "only_comment" { # want "dkms_instance_id is neither"
  # made by hand
}
