# want@+1 `^alicloud_kms_key.empty: `
resource "alicloud_kms_key" "empty" {}

# want@+1 `^alicloud_kms_key.one_line: `
resource "alicloud_kms_key" "one_line" { description = "One line" }

# want@+1 `^alicloud_kms_key.comments: `
resource "alicloud_kms_key" "comments" {
  # the name of the key
  description = "Comments" # for people
  # to be continued
}

# want@+1 `^alicloud_kms_key.heredoc: `
resource "alicloud_kms_key" "heredoc" {
  description = "Its policy ends the block"
  policy      = <<-EOT
    {"Version": "1"}
  EOT
}

# want@+1 `^alicloud_kms_key.lifecycle: `
resource "alicloud_kms_key" "lifecycle" {
  description = "With a block"

  lifecycle {
    ignore_changes = [dkms_instance_id]
  }
}

# want@+1 `^alicloud_kms_key.interval: `
resource "alicloud_kms_key" "interval" {
  rotation_interval = "30d"
}

resource "alicloud_kms_key" "disabled" {
  automatic_rotation = "Disabled" # want `^alicloud_kms_key.disabled: `
  description        = "The interval is added"
}

resource "alicloud_kms_key" "disabled_with_interval" {
  automatic_rotation = "Disabled" # want `^alicloud_kms_key.disabled_with_interval: `
  rotation_interval  = "365d"
}

resource "alicloud_kms_key" "empty_interval" {
  automatic_rotation = null # want `^alicloud_kms_key.empty_interval: `
  rotation_interval  = ""   # no interval
}

# want@+1 `^alicloud_kms_key.null_interval: `
resource "alicloud_kms_key" "null_interval" {
  rotation_interval = null
}

# want@+1 `^alicloud_kms_key.unknown_interval: `
resource "alicloud_kms_key" "unknown_interval" {
  rotation_interval = var.interval
}

variable "interval" {
  type = string
}
