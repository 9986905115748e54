# want@+1 `^alicloud_kms_key.unset: `
resource "alicloud_kms_key" "unset" {}