resource "alicloud_kms_secret" "lowest" {
  rotation_interval = "6h"
}

resource "alicloud_kms_secret" "lowest_in_seconds" {
  rotation_interval = "21600s"
}

resource "alicloud_kms_secret" "below" {
  rotation_interval = "21599s" # want `^alicloud_kms_secret.below: rotation_interval is "21599s", but must be`
}

resource "alicloud_kms_secret" "highest" {
  rotation_interval = "365d"
}

resource "alicloud_kms_secret" "highest_in_hours" {
  rotation_interval = "8760h"
}

resource "alicloud_kms_secret" "above" {
  rotation_interval = "8761h" # want `^alicloud_kms_secret.above: rotation_interval is "8761h", but must be`
}

# A key may, a secret may not.
resource "alicloud_kms_secret" "two_years" {
  rotation_interval = "730d" # want `^alicloud_kms_secret.two_years: rotation_interval is "730d", but must be`
}
