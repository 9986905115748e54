resource "alicloud_kms_key" "no_unit" {
  rotation_interval = "30" # want `^alicloud_kms_key.no_unit: rotation_interval is "30", which KMS cannot read. Write an integer and a unit`
}

resource "alicloud_kms_key" "number" {
  rotation_interval = 30 # want `^alicloud_kms_key.number: rotation_interval is "?30"?, which KMS cannot read`
}

resource "alicloud_kms_key" "no_number" {
  rotation_interval = "d" # want `^alicloud_kms_key.no_number: rotation_interval is "d", which KMS cannot read`
}

resource "alicloud_kms_key" "upper_case" {
  rotation_interval = "30D" # want `^alicloud_kms_key.upper_case: rotation_interval is "30D", which KMS cannot read`
}

resource "alicloud_kms_key" "weeks" {
  rotation_interval = "4w" # want `^alicloud_kms_key.weeks: rotation_interval is "4w", which KMS cannot read`
}

resource "alicloud_kms_key" "fraction" {
  rotation_interval = "7.5d" # want `^alicloud_kms_key.fraction: rotation_interval is "7.5d", which KMS cannot read`
}

resource "alicloud_kms_key" "negative" {
  rotation_interval = "-30d" # want `^alicloud_kms_key.negative: rotation_interval is "-30d", which KMS cannot read`
}

resource "alicloud_kms_key" "space" {
  rotation_interval = "30 d" # want `^alicloud_kms_key.space: rotation_interval is "30 d", which KMS cannot read`
}

resource "alicloud_kms_key" "two_parts" {
  rotation_interval = "30d12h" # want `^alicloud_kms_key.two_parts: rotation_interval is "30d12h", which KMS cannot read`
}

resource "alicloud_kms_key" "too_long_for_anything" {
  rotation_interval = "99999999999d" # want `^alicloud_kms_key.too_long_for_anything: rotation_interval is "99999999999d"`
}

resource "alicloud_kms_key" "hexadecimal" {
  rotation_interval = "0x1ed" # want `^alicloud_kms_key.hexadecimal: rotation_interval is "0x1ed", which KMS cannot read`
}

resource "alicloud_kms_key" "underscore" {
  rotation_interval = "3_0d" # want `^alicloud_kms_key.underscore: rotation_interval is "3_0d", which KMS cannot read`
}
