# A migration has put it into an instance.
resource "alicloud_kms_key" "migrated" { # want `^alicloud_kms_key.migrated: policy is not set`
  lifecycle {
    ignore_changes = [dkms_instance_id]
  }
}

resource "alicloud_kms_key" "migrated_quoted" { # want `^alicloud_kms_key.migrated_quoted: policy is not set`
  lifecycle {
    ignore_changes = ["dkms_instance_id", description]
  }
}

# Whatever policy it has, Terraform leaves it alone.
resource "alicloud_kms_key" "all" {
  dkms_instance_id = "kst-hzz65f176a0ogplgqnbb0"

  lifecycle {
    ignore_changes = all
  }
}

resource "alicloud_kms_key" "policy" {
  dkms_instance_id = "kst-hzz65f176a0ogplgqnbb0"

  lifecycle {
    ignore_changes = [policy]
  }
}

resource "alicloud_kms_key" "other" {
  lifecycle {
    ignore_changes = [description]
  }
}
