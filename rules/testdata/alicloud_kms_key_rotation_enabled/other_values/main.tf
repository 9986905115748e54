resource "alicloud_kms_key" "suspended" {
  automatic_rotation = "Suspended" # want `^alicloud_kms_key.suspended: automatic_rotation is "Suspended"`
}

# The provider knows only Enabled and Disabled.
resource "alicloud_kms_key" "lower_case" {
  automatic_rotation = "enabled" # want `^alicloud_kms_key.lower_case: automatic_rotation is "enabled"`
}

resource "alicloud_kms_key" "truth_value" {
  automatic_rotation = true # want `^alicloud_kms_key.truth_value: automatic_rotation is true`
}

resource "alicloud_kms_key" "empty" {
  automatic_rotation = "" # want `^alicloud_kms_key.empty: automatic_rotation is ""`
}

resource "alicloud_kms_key" "right" {
  automatic_rotation = "Enabled"
}
