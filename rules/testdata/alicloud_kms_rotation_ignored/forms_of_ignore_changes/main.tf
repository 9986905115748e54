resource "alicloud_kms_key" "all" {
  automatic_rotation = "Enabled"
  lifecycle {
    ignore_changes = all # want "alicloud_kms_key.all: automatic_rotation is both configured and ignored"
  }
}

resource "alicloud_kms_key" "quoted" {
  automatic_rotation = "Enabled"
  lifecycle {
    ignore_changes = ["automatic_rotation"] # want "alicloud_kms_key.quoted: automatic_rotation is both configured and ignored"
  }
}

# The issue is at the entry.
resource "alicloud_kms_key" "lines" {
  automatic_rotation = "Enabled"
  lifecycle {
    ignore_changes = [
      dkms_instance_id,
      automatic_rotation, # want "alicloud_kms_key.lines: automatic_rotation is both configured and ignored"
    ]
  }
}
