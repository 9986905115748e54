resource "alicloud_kms_key" "last" {
  description = <<EOT
module "not_this" {
  lifecycle {
    ignore_changes = [dkms_instance_id]
  }
}
EOT
}

resource "alicloud_kms_key" "indented" {
  policy = <<-JSON
    {
      "Version": "1",
      "Statement": [] # }
    }
  JSON

  lifecycle {
    ignore_changes = [description]
  }
}

resource "alicloud_kms_key" "behind_lifecycle" {
  lifecycle {
    create_before_destroy = true
  }

  description = <<-EOT
    }
    ]
  EOT
}

resource "alicloud_kms_key" "within_lifecycle" {
  lifecycle {
    precondition {
      condition     = path.module != ""
      error_message = <<-EOT
        ignore_changes = [dkms_instance_id]
      EOT
    }
  }
}

resource "alicloud_kms_secret" "data" {
  secret_name = "database"
  version_id  = "v1"
  secret_data = <<EOT
# not a comment
// nor this
EOT
}
