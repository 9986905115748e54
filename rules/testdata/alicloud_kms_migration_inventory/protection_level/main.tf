# real TFLint only: the mock knows no references to other resources
resource "alicloud_kms_instance" "software" {
  product_version = "3"
}

resource "alicloud_kms_key" "hsm_in_software" { # want `^alicloud_kms_key.hsm_in_software: at risk: protection_level is neither set to what the cloud has`
  dkms_instance_id = alicloud_kms_instance.software.id
  protection_level = "HSM"
}

resource "alicloud_kms_key" "software" { # want `^alicloud_kms_key.software: safe: dkms_instance_id is set.`
  dkms_instance_id = alicloud_kms_instance.software.id
}

resource "alicloud_kms_key" "ignored" { # want `^alicloud_kms_key.ignored: safe: ignore_changes covers`
  dkms_instance_id = alicloud_kms_instance.software.id
  protection_level = "HSM"

  lifecycle {
    ignore_changes = [dkms_instance_id, protection_level]
  }
}

resource "alicloud_kms_key" "nowhere" { # want `^alicloud_kms_key.nowhere: safe: dkms_instance_id is set.`
  dkms_instance_id = "kst-1"
  protection_level = "HSM"
}
