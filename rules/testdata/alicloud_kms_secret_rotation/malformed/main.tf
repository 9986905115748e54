resource "alicloud_kms_secret" "no_unit" {
  rotation_interval = "604800" # want `^alicloud_kms_secret.no_unit: rotation_interval is "604800", which KMS cannot read`
}

resource "alicloud_kms_secret" "words" {
  secret_type               = "Rds"
  enable_automatic_rotation = true
  rotation_interval         = "7 days" # want `^alicloud_kms_secret.words: rotation_interval is "7 days", which KMS cannot read`
}

# Two faults at two places.
resource "alicloud_kms_secret" "generic" {
  enable_automatic_rotation = true # want `^alicloud_kms_secret.generic: .*Generic`
  rotation_interval         = "7w" # want `^alicloud_kms_secret.generic: rotation_interval is "7w", which KMS cannot read`
}
